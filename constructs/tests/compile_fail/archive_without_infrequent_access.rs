use stanchion_constructs::storage::{Lifecycle, Transition};

fn main() {
    let _ = Lifecycle::archive(Transition::Days90);
}
