package dev.faultline.core.search;

/** How a key's value is compared. */
public enum Operator {
    EQUAL(""),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As written between the colon and the value. */
    public String sign() {
        return sign;
    }
}
