//! Runs the deployer against emulators of AWS: its tests, and a measurement of its cost.

mod load;

pub(crate) use load::run as load;

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/emulator/requirements.txt";
/// The longest time for an emulator to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// An emulator on a free local port. Dropping it stops the emulator.
pub(crate) struct Emulator {
    process: Child,
    url: String,
}

impl Emulator {
    /// Returns the address of the emulator.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Starts the emulators and runs the tests that need them. With `filter`, runs only tests whose names contain it.
///
/// # Errors
///
/// Returns an error if an emulator cannot be installed or started, or if a test fails. Without an emulator nothing is
/// tested.
pub(crate) fn run(root: &Path, filter: Option<&str>) -> Result {
    let environment = Environment::prepare(root, ".venv-emulator", REQUIREMENTS)?;
    // MiniStack deploys the stacks. moto has some resource types that MiniStack lacks.
    let ministack = ministack(root, &environment)?;
    let moto = start(root, "moto", |port| {
        let mut command = environment.program("moto_server");
        command.args(["-H", "127.0.0.1", "-p", port]);
        command
    })?;
    let mut command = tests(root, &environment, &ministack);
    command.args(["--test-threads", "4"]).args(filter).env("STANCHION_MOTO", &moto.url);
    process::run(&mut command)
}

/// Returns the command that runs the tests that need an emulator.
fn tests(root: &Path, environment: &Environment, ministack: &Emulator) -> Command {
    let arguments = ["test", "--locked", "-p", "stanchion-deploy", "--test", "emulator", "--"];
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(arguments).arg("--ignored");
    command.env("STANCHION_EMULATOR", &ministack.url);
    command.env("STANCHION_EMULATOR_PYTHON", environment.path("python"));
    command
}

/// Starts MiniStack with a Python program that adds to it.
///
/// # Errors
///
/// Returns an error if MiniStack cannot be installed or started.
pub(crate) fn ministack_from(root: &Path, program: &Path) -> Result<Emulator> {
    let environment = Environment::prepare(root, ".venv-emulator", REQUIREMENTS)?;
    let mut command = environment.program("python");
    command.arg("-B").arg(program);
    start_ministack(root, command)
}

fn ministack(root: &Path, environment: &Environment) -> Result<Emulator> {
    start_ministack(root, environment.program("ministack"))
}

fn start_ministack(root: &Path, mut command: Command) -> Result<Emulator> {
    start(root, "ministack", |port| {
        // By default the emulator listens on all addresses of the computer.
        command.env("BIND_HOST", "127.0.0.1").env("GATEWAY_PORT", port);
        command.env("IOT_MTLS_ENABLED", "0").env("LOG_LEVEL", "WARNING");
        command
    })
}

fn start(root: &Path, name: &str, program: impl FnOnce(&str) -> Command) -> Result<Emulator> {
    let failed = |source| Error::Start { program: name.to_owned(), source };
    // Another program can take the port before the emulator starts. Then the start fails.
    let free = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr());
    let address = free.map_err(failed)?;
    let log = root.join(format!("target/{name}.log"));
    process::write(&log, b"")?;
    let file =
        std::fs::File::create(&log).map_err(|source| Error::File { path: log.clone(), source })?;
    let mut command = program(&address.port().to_string());
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(file);
    let process = command.spawn().map_err(failed)?;
    let mut emulator = Emulator { process, url: format!("http://{address}") };
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if let Ok(Some(status)) = emulator.process.try_wait() {
            return Err(Error::Failed(format!(
                "{name} ended with {status}; its log is {}",
                log.display()
            )));
        }
        if TcpStream::connect(address).is_ok() {
            eprintln!("{name} at {}", emulator.url);
            return Ok(emulator);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Err(Error::Failed(format!("{name} does not respond; its log is {}", log.display())))
}
