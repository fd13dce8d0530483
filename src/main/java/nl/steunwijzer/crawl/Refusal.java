package nl.steunwijzer.crawl;

/** Why an address was not fetched or its content not taken. */
public enum Refusal {
  NOT_HTTP("alleen adressen die met http:// of https:// beginnen worden opgehaald"),
  CREDENTIALS("in het adres staat een naam of wachtwoord; haal die weg"),
  PORT("het adres noemt een ongewone poort; alleen 80 en 443 mogen"),
  PRIVATE_ADDRESS("het adres ligt in een eigen netwerk en niet op het openbare internet"),
  ROBOTS("de site vraagt in robots.txt om deze pagina niet op te halen"),
  ROBOTS_UNAVAILABLE("robots.txt van de site is nu niet te lezen; probeer het later nog eens"),
  CRAWL_DELAY("de site vraagt in robots.txt om een te lange pauze tussen twee pagina's"),
  DUPLICATE("dezelfde pagina staat ook op een ander adres"),
  NO_INDEX("de pagina vraagt om niet bewaard te worden"),
  FORBIDDEN("de site laat ons deze pagina niet lezen"),
  ONLY_LINKS("de pagina hoort niet bij wat we lezen; alleen haar links zijn gebruikt"),
  TOO_LARGE("de pagina is te groot"),
  WRONG_TYPE("dit soort bestand wordt niet gelezen"),
  TOO_MANY_REDIRECTS("het adres verwijst te vaak door"),
  REDIRECT_ELSEWHERE("het adres verwijst door naar een plek die niet bij deze site hoort");

  private final String why;

  Refusal(String why) {
    this.why = why;
  }

  /** The reason in one plain Dutch line, without a full stop. */
  public String why() {
    return why;
  }
}
