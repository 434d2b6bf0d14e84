package dev.faultline.catalog.address;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address or a CIDR range. Only literals are read: a name would mean a question to DNS. */
public record AddressRange(byte[] network, int prefix) {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Reads {@code 10.0.0.1}, {@code 10.0.0.0/8} or the same with IPv6; empty when it is neither. */
    public static Optional<AddressRange> parse(String text) {
        var slash = text.indexOf('/');
        var address = literal(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var bits = address.get().length * 8;
        try {
            var prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            return prefix < 0 || prefix > bits
                    ? Optional.empty()
                    : Optional.of(new AddressRange(address.get(), prefix));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether an address lies in this range. */
    public boolean contains(String text) {
        return literal(text)
                .filter(address -> address.length == network.length)
                .filter(address -> masked(address).equals(masked(network)))
                .isPresent();
    }

    private BigInteger masked(byte[] address) {
        return new BigInteger(1, address).shiftRight(network.length * 8 - prefix);
    }

    private static Optional<byte[]> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
