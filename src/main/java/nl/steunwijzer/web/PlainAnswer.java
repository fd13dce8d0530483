package nl.steunwijzer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.steunwijzer.answer.Answer;
import nl.steunwijzer.answer.Answer.Citation;
import nl.steunwijzer.answer.Answer.CitedSource;
import nl.steunwijzer.web.AnswerView.TakeAway;

/** An answer as plain text, to paste or to send. */
record PlainAnswer(Ui ui, String question, Answer answer) {

  /** Programs for mail take addresses of some two thousand characters. */
  private static final int FITS_IN_MAIL = 700;

  TakeAway takeAway() {
    String page = ui.url("/antwoorden/" + answer.id());
    String sources =
        answer.citations().stream().map(this::source).collect(Collectors.joining("\n"));
    String text = question + "\n\n" + answer.text() + "\n\n" + sources;
    return new TakeAway(page, mail(page), text.strip());
  }

  private String source(Citation citation) {
    CitedSource source = citation.source();
    String date = ui.labels().dateOrNone(source.asOf());
    String address = source.url().map(url -> ", " + url).orElse("");
    return "[%d] %s: %s, %s%s"
        .formatted(citation.number(), source.publisher(), source.title(), date, address);
  }

  /** The answer as far as it fits, and where the whole of it stands with its sources. */
  private String mail(String page) {
    String text = answer.text();
    Optional<String> cut =
        Optional.of(text)
            .filter(whole -> whole.length() > FITS_IN_MAIL)
            .map(whole -> whole.substring(0, whole.lastIndexOf(' ', FITS_IN_MAIL)) + " …");
    String body =
        question + "\n\n" + cut.orElse(text) + "\n\n" + ui.say("mailWhole", ui.origin() + page);
    return "mailto:?subject=" + encoded(ui.say("mailSubject")) + "&body=" + encoded(body);
  }

  /** In a mail address a space is %20: a plus would stay a plus. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
