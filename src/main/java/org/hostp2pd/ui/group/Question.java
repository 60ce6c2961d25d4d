package org.hostp2pd.ui.group;

import org.hostp2pd.engine.Request;

/// What a person is asked once before it is done. @param verb on the button that does it
record Question(String title, String sentence, String verb, Request request) {}
