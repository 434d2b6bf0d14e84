package com.acme.shop;

import java.util.function.IntFunction;

public class Orders {
    private final StockApi stock;

    public Orders(StockApi stock) {
        this.stock = stock;
    }

    public int place(int pieces) {
        return stock.reserve(pieces);
    }

    public int cancel(int pieces) {
        return stock.release(pieces);
    }

    public int run(IntFunction<Integer> work, int pieces) {
        return work.apply(pieces);
    }

    public int lambda(int pieces) {
        IntFunction<Integer> work = count -> {
            Runnable nothing = () -> {};
            nothing.run();
            return new int[1][count].length / (count - count);
        };
        return run(work, pieces);
    }
}
