package com.acme.shop;

public interface StockApi {
    int reserve(int pieces);

    int release(int pieces);
}
