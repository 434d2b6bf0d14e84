package com.acme.shop;

/** Called through proxies, as containers do. */
public class Stock implements StockApi {
    @Override
    public int reserve(int pieces) {
        if (pieces > 2) {
            throw new UnsupportedOperationException("no " + pieces + " pieces");
        }
        return pieces;
    }

    @Override
    public int release(int pieces) {
        if (pieces > 2) {
            throw new UnsupportedOperationException("no " + pieces + " pieces");
        }
        return pieces;
    }
}
