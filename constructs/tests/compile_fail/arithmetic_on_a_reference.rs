use stanchion_constructs::prelude::*;

fn wrong(size: Value<i64>) -> Value<i64> {
    size + 1
}

fn main() {}
