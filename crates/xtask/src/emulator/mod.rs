//! The deployer against emulators of AWS: its tests, and what it costs.

mod load;

pub(crate) use load::run as load;

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{self, Error, Result};
use crate::python::Environment;

/// What is installed, pinned by hash.
const REQUIREMENTS: &str = "crates/xtask/src/emulator/requirements.txt";
/// How long the emulator may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// An emulator on a free port of this machine; stopped when dropped.
struct Emulator {
    process: Child,
    url: String,
}

impl Drop for Emulator {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Starts the emulators and runs the tests that need them, or those of them whose names hold a text.
///
/// # Errors
/// When an emulator cannot be installed or started, or a test fails: without them nothing is proved.
pub(crate) fn run(root: &Path, filter: Option<&str>) -> Result {
    let environment = Environment::prepare(root, ".venv-emulator", REQUIREMENTS)?;
    // MiniStack is the one that deploys; moto has some of the types that it lacks.
    let ministack = ministack(root, &environment)?;
    let moto = start(root, "moto", |port| {
        let mut command = environment.program("moto_server");
        command.args(["-H", "127.0.0.1", "-p", port]);
        command
    })?;
    let arguments = ["test", "--locked", "-p", "stanchion-deploy", "--test", "emulator", "--"];
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(arguments).args(["--ignored", "--test-threads", "4"]);
    command.args(filter);
    command.env("STANCHION_EMULATOR", &ministack.url).env("STANCHION_MOTO", &moto.url);
    command.env("STANCHION_EMULATOR_PYTHON", environment.path("python"));
    process::run(&mut command)
}

fn ministack(root: &Path, environment: &Environment) -> Result<Emulator> {
    start(root, "ministack", |port| {
        let mut command = environment.program("ministack");
        // Its default is every address of the machine.
        command.env("BIND_HOST", "127.0.0.1").env("GATEWAY_PORT", port);
        command.env("IOT_MTLS_ENABLED", "0").env("LOG_LEVEL", "WARNING");
        command
    })
}

fn start(root: &Path, name: &str, program: impl FnOnce(&str) -> Command) -> Result<Emulator> {
    let failed = |source| Error::Start { program: name.to_owned(), source };
    // The port is free until something else takes it, which then shows as a failed start.
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
            return Err(Error::Failed(format!("{name} ended with {status}: {}", log.display())));
        }
        if TcpStream::connect(address).is_ok() {
            eprintln!("{name} at {}", emulator.url);
            return Ok(emulator);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Err(Error::Failed(format!("{name} does not answer: {}", log.display())))
}
