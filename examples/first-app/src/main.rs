//! Prints the templates of this program's stacks: `cargo run`.

fn main() -> std::process::ExitCode {
    stanchion::main(first_app::stacks)
}
