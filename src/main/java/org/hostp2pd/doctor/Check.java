package org.hostp2pd.doctor;

import java.util.List;

/// Looks for one kind of trouble. Never changes anything.
interface Check {
    /// What there is; empty where the question does not arise.
    List<Finding> look(Sight sight);
}
