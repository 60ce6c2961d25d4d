package org.hostp2pd.cli.prompt;

import org.hostp2pd.service.Company;
import org.hostp2pd.service.Voice;

/// The session as Java expressions see it, under the name `hostp2pd`.
public interface Exposed extends Company {
    /// The object.
    Object session();

    /// What an expression may call of it: a public type.
    Class<?> type();

    /// A voice that lets the object hear what is said, too.
    Voice hearing(Voice other);
}
