//! Prints the templates of this program's stacks: `cargo run`.

fn main() -> std::process::ExitCode {
    synth::main(first_app::stacks)
}
