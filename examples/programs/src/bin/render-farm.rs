//! Prints the template: `cargo run --bin render-farm`.

fn main() -> std::process::ExitCode {
    stanchion::main(example_programs::render_farm::stacks)
}
