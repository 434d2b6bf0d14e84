// Package orders holds the bugs.
package orders

import (
	"errors"
	"fmt"
)

// ErrClosed is returned by a queue that takes nothing any more.
var ErrClosed = errors.New("queue is closed")

// Declined is an error with a type of its own.
type Declined struct{ Amount int }

func (d *Declined) Error() string { return fmt.Sprintf("amount %d declined", d.Amount) }

// Customer buys.
type Customer struct {
	Name    string
	Address *Address
}

// Address is where parcels go.
type Address struct{ Street string }

// Book remembers.
type Book struct{ entries map[string]int }

// Pick breaks beyond the end.
func Pick(values []int, position int) int { return values[position] }

// Last breaks on nothing.
func Last(values []int, back int) int { return values[len(values)-1+0*back] }

// Greet breaks on nobody.
func Greet(customer *Customer) string { return customer.Name + "!" }

// Street breaks on the homeless.
func Street(customer *Customer) string { return customer.Address.Street }

// PricePerPiece breaks on no pieces.
func PricePerPiece(amount, pieces int) int { return amount / pieces }

func must(ok bool, text string, values ...any) {
	if !ok {
		panic(fmt.Errorf(text, values...))
	}
}

// Reserve breaks through a shared check.
func Reserve(wanted, stock int) { must(wanted <= stock, "wanted %d of %d", wanted, stock) }

// Charge breaks through a shared check.
func Charge(amount, limit int) { must(amount <= limit, "charged %d of %d", amount, limit) }

// Each breaks in a closure.
func Each(values []int) {
	visit := func(value int) int { return values[value+1] }
	for _, value := range values {
		visit(value)
	}
}

// Add breaks on a map that was never made.
func (b *Book) Add(name string, amount int) { b.entries[name] += amount }

// Descend breaks at the bottom.
func Descend(depth int) int {
	if depth == 0 {
		var none *Customer
		return len(none.Name)
	}
	return Descend(depth-1) + 1
}

// Pay is always declined.
func Pay(amount int) error { return &Declined{Amount: amount} }
