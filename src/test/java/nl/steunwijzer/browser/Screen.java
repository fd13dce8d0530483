package nl.steunwijzer.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/** The sizes at which the pages are tested, in CSS pixels. */
enum Screen {
  WIDE(1280, 900),
  /** A small telephone, just tall enough for the field to keep to the bottom. */
  NARROW(360, 800),
  /** 1280 by 1024 at a zoom of 400%, as WCAG 1.4.10 asks. */
  ZOOMED(320, 256);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** For a fresh visitor; without motion, so that nothing is measured on its way. */
  Browser.NewContextOptions visitor(String address) {
    return new Browser.NewContextOptions()
        .setBaseURL(address)
        .setViewportSize(width, height)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("nl-NL");
  }
}
