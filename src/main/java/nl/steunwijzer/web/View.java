package nl.steunwijzer.web;

import java.util.Map;

/** A page, or a part of one that is sent by itself. */
interface View {

  /** In which language it is shown. */
  Ui ui();

  /** The texts of the interface by their keys: {{t.someKey}} in a template. */
  default Map<String, String> t() {
    return ui().texts();
  }
}
