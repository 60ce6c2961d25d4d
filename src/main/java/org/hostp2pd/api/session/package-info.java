/// Behind [org.hostp2pd.api]: turns the state and the notices of an engine into what others see. Must not be used by
/// other programs.
@NullMarked
package org.hostp2pd.api.session;

import org.jspecify.annotations.NullMarked;
