package dev.faultline.core.grouping.rules;

/**
 * Why a line of rules cannot be read.
 *
 * @param line from 1
 * @param column from 1
 */
public record RuleProblem(int line, int column, String message) {}
