package nl.steunwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The packages, which of them knows which, and where each library stays. */
@AnalyzeClasses(packages = "nl.steunwijzer", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String TEXT = "text";
  private static final String KNOWLEDGE = "knowledge";
  private static final String STORAGE = "storage";
  private static final String READING = "reading";
  private static final String CRAWL = "crawl";
  private static final String LIBRARY = "library";
  private static final String REVIEW = "review";
  private static final String HISTORY = "history";
  private static final String SEARCH = "search";
  private static final String DENSE = "dense";
  private static final String INTENT = "intent";
  private static final String AUDIT = "audit";
  private static final String GATE = "gate";
  private static final String MODEL = "model";
  private static final String ANSWER = "answer";
  private static final String CONVERSATION = "conversation";
  private static final String EVALUATION = "evaluation";
  private static final String WEB = "web";
  private static final String CLI = "cli";

  @ArchTest
  static final ArchRule packagesKnowOnlyWhatIsBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("nl.steunwijzer..")
          .layer(TEXT)
          .definedBy(in(TEXT))
          .layer(KNOWLEDGE)
          .definedBy(in(KNOWLEDGE))
          .layer(STORAGE)
          .definedBy(in(STORAGE))
          .layer(READING)
          .definedBy(in(READING))
          .layer(CRAWL)
          .definedBy(in(CRAWL))
          .layer(LIBRARY)
          .definedBy(in(LIBRARY))
          .layer(REVIEW)
          .definedBy(in(REVIEW))
          .layer(HISTORY)
          .definedBy(in(HISTORY))
          .layer(SEARCH)
          .definedBy(in(SEARCH))
          .layer(DENSE)
          .definedBy(in(DENSE))
          .layer(INTENT)
          .definedBy(in(INTENT))
          .layer(AUDIT)
          .definedBy(in(AUDIT))
          .layer(GATE)
          .definedBy(in(GATE))
          .layer(MODEL)
          .definedBy(in(MODEL))
          .layer(ANSWER)
          .definedBy(in(ANSWER))
          .layer(CONVERSATION)
          .definedBy(in(CONVERSATION))
          .layer(EVALUATION)
          .definedBy(in(EVALUATION))
          .layer(WEB)
          .definedBy(in(WEB))
          .layer(CLI)
          .definedBy(in(CLI))
          .whereLayer(TEXT)
          .mayNotAccessAnyLayer()
          .whereLayer(KNOWLEDGE)
          .mayOnlyAccessLayers(TEXT)
          .whereLayer(STORAGE)
          .mayNotAccessAnyLayer()
          .whereLayer(READING)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE)
          .whereLayer(CRAWL)
          .mayOnlyAccessLayers(TEXT)
          .whereLayer(LIBRARY)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, STORAGE, READING, CRAWL, MODEL)
          .whereLayer(REVIEW)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, STORAGE, READING, CRAWL, LIBRARY)
          .whereLayer(HISTORY)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, STORAGE, LIBRARY)
          .whereLayer(SEARCH)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, READING, LIBRARY)
          .whereLayer(DENSE)
          .mayOnlyAccessLayers(KNOWLEDGE, SEARCH)
          .whereLayer(AUDIT)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, SEARCH)
          .whereLayer(INTENT)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE)
          .whereLayer(GATE)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, SEARCH)
          .whereLayer(MODEL)
          .mayOnlyAccessLayers(TEXT)
          .whereLayer(ANSWER)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, LIBRARY, SEARCH, INTENT, GATE, MODEL)
          .whereLayer(EVALUATION)
          .mayOnlyAccessLayers(TEXT, KNOWLEDGE, LIBRARY, SEARCH, INTENT, GATE, ANSWER)
          .whereLayer(CONVERSATION)
          .mayOnlyAccessLayers(TEXT, STORAGE)
          .whereLayer(WEB)
          .mayOnlyAccessLayers(
              TEXT,
              KNOWLEDGE,
              READING,
              LIBRARY,
              REVIEW,
              HISTORY,
              SEARCH,
              AUDIT,
              ANSWER,
              CONVERSATION,
              EVALUATION)
          .whereLayer(CLI)
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("nl.steunwijzer.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlySearchKnowsHowWordsAreIndexed =
      // The evaluation also measures what Lucene does by itself.
      noClasses()
          .that()
          .resideOutsideOfPackages(in(SEARCH), in(DENSE), in(EVALUATION))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest static final ArchRule onlySearchKnowsForms = onlyIn(SEARCH, "morfologik..");

  @ArchTest
  static final ArchRule modelsOfLanguageAreNeverNeededToAnswer =
      noClasses()
          .that()
          .resideOutsideOfPackages(in(DENSE), in(MODEL), in(EVALUATION))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule onlyWhoeverCallsOthersLimitsCalls =
      noClasses()
          .that()
          .resideOutsideOfPackages(in(MODEL), in(CRAWL))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.resilience4j..");

  @ArchTest
  static final ArchRule onlyTheCommandLineTurnsOnSearchByMeaning =
      noClasses()
          .that()
          .resideOutsideOfPackages(in(DENSE), in(CLI))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(in(DENSE));

  @ArchTest
  static final ArchRule onlyStoresKnowTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              in(STORAGE), in(CONVERSATION), in(LIBRARY), in(REVIEW), in(HISTORY))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..");

  @ArchTest
  static final ArchRule onlyStorageOpensDatabases =
      onlyIn(STORAGE, "org.sqlite..", "org.flywaydb..", "com.zaxxer..");

  @ArchTest
  static final ArchRule onlyReadingKnowsFormats =
      onlyIn(READING, "org.apache.pdfbox..", "org.apache.tika..", "org.apache.poi..");

  @ArchTest
  static final ArchRule onlyCrawlFetches = onlyIn(CRAWL, "org.apache.hc..", "crawlercommons..");

  @ArchTest
  static final ArchRule onlyReviewTellsDifferences = onlyIn(REVIEW, "com.github.difflib..");

  @ArchTest static final ArchRule onlyWebMakesPages = onlyIn(WEB, "io.jstach..");

  @ArchTest
  static final ArchRule onlyWebKnowsTheServer =
      noClasses()
          .that()
          .resideOutsideOfPackages(in(WEB), in(CLI))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule commandLineKnowsOfTheServerOnlyThatItsPortCanBeTaken =
      noClasses()
          .that()
          .resideInAPackage(in(CLI))
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.javalin..").and(not(equivalentTo(JavalinBindException.class))));

  @ArchTest static final ArchRule onlyTheCommandLineReadsArguments = onlyIn(CLI, "picocli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineReadsTheClockOfTheSystem =
      noClasses()
          .that()
          .resideOutsideOfPackage(in(CLI))
          .and()
          // Runs once, while the program is built.
          .doNotHaveSimpleName("IntentTrainer")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nobodyWritesToTheStandardStreams =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule nobodyLogsPastSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
    assertThat(classes.getPackage("nl.steunwijzer").getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "@NullMarked");
  }

  private static String in(String name) {
    return "nl.steunwijzer." + name + "..";
  }

  private static ArchRule onlyIn(String name, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(in(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
