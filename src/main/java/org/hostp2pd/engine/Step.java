package org.hostp2pd.engine;

import java.util.List;

/// What an input leads to.
public record Step(State after, List<Order> orders) {
    public Step {
        orders = List.copyOf(orders);
    }
}
