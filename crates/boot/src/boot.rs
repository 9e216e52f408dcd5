//! An instance that boots.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::libraries;
use crate::order::Plan;
use crate::{CloudInit, Distribution, Outcome, Ran, RunCommand};

/// The commands that are stubs.
const STUBS: &str = "dnf yum apt-get apt eatmydata mount umount curl wget gpg rpm lsb_release uname sleep shutdown \
                     poweroff halt systemctl aws logger docker git make cargo efa_installer.sh lnetctl lctl \
                     modprobe python3.13";

/// The fault of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Fault {
    /// Everything works.
    #[default]
    None,
    /// The file system answers after 90 seconds.
    Late,
    /// The file system never answers.
    Never,
    /// The package with the client of the file system cannot be installed.
    ClientMissing,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Fault::None => "none",
            Fault::Late => "late",
            Fault::Never => "never",
            Fault::ClientMissing => "client-missing",
        }
    }
}

/// The reason for a start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// It is new.
    First,
    /// It starts again.
    Reboot,
    /// It is new, and its image was made from the instance before.
    Image,
    /// It is new with other user data, and its image was made from the instance before.
    OtherImage,
    /// It starts again with other user data, as after an update in place.
    Changed,
}

impl Start {
    fn name(self) -> &'static str {
        match self {
            Start::First => "first",
            Start::Reboot => "reboot",
            Start::Image => "image",
            Start::OtherImage => "other-image",
            Start::Changed => "changed",
        }
    }
}

/// An instance with user data.
#[derive(Clone, Debug)]
#[must_use = "call `boot`"]
pub struct Boot {
    user_data: String,
    changed: String,
    distribution: Distribution,
    fault: Fault,
    paths: Vec<String>,
    starts: Vec<Start>,
    keep: Vec<String>,
    cloud_init: Option<CloudInit>,
}

impl Boot {
    /// Creates an instance that starts once, with Amazon Linux 2023, on which everything works.
    pub fn new(user_data: impl Into<String>) -> Boot {
        let user_data = user_data.into();
        Boot {
            changed: user_data.clone(),
            user_data,
            distribution: Distribution::default(),
            fault: Fault::default(),
            paths: Vec::new(),
            starts: vec![Start::First],
            keep: vec!["/etc/ecs".to_owned()],
            cloud_init: CloudInit::from_environment(),
        }
    }

    /// Sets the distribution.
    pub fn distribution(mut self, distribution: Distribution) -> Boot {
        self.distribution = distribution;
        self
    }

    /// Sets what does not work.
    pub fn fault(mut self, fault: Fault) -> Boot {
        self.fault = fault;
        self
    }

    /// Adds a path at which a file system is to be mounted.
    pub fn mount(mut self, path: impl Into<String>) -> Boot {
        self.paths.push(path.into());
        self
    }

    /// Adds a start after the first.
    pub fn then(mut self, start: Start) -> Boot {
        self.starts.push(start);
        self
    }

    /// Adds a start with other user data.
    pub fn then_changed(mut self, user_data: impl Into<String>) -> Boot {
        self.changed = user_data.into();
        self.then(Start::Changed)
    }

    /// Adds a start from an image of the instance, with other user data.
    pub fn then_image(mut self, user_data: impl Into<String>) -> Boot {
        self.changed = user_data.into();
        self.then(Start::OtherImage)
    }

    /// Keeps a file or folder for [`Outcome::file`].
    pub fn keep(mut self, path: impl Into<String>) -> Boot {
        self.keep.push(path.into());
        self
    }

    /// Runs the user data in the order of the model, even if cloud-init is there.
    pub fn order_of_model(mut self) -> Boot {
        self.cloud_init = None;
        self
    }

    /// Starts the instance as often as asked. Returns what it did at each start.
    ///
    /// # Errors
    ///
    /// Returns an error if the instance cannot be made, for example without the right to namespaces.
    pub fn run(&self) -> io::Result<Vec<Outcome>> {
        self.run_commands(&[]).map(|(starts, _)| starts)
    }

    /// Starts the instance as often as asked, and then runs commands of Systems Manager on it, one after the other. Returns
    /// what it did at each start and for each command.
    ///
    /// # Errors
    ///
    /// Returns an error if the instance cannot be made, for example without the right to namespaces.
    pub fn run_commands(&self, commands: &[RunCommand]) -> io::Result<(Vec<Outcome>, Vec<Ran>)> {
        let folder = TempDir::new()?;
        self.write(folder.path())?;
        for (number, command) in commands.iter().enumerate() {
            command.write(&folder.path().join(format!("commands/{}", number + 1)))?;
        }
        let output = Command::new("bash")
            .arg(folder.path().join("instance.sh"))
            .arg(folder.path())
            .stdin(Stdio::null())
            .output()?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(io::Error::other(message));
        }
        // Files that a test keeps are read later.
        let folder = folder.keep();
        let outcomes = (1..=self.starts.len())
            .map(|it| folder.join(format!("out/{it}")))
            .take_while(|it| it.exists())
            .map(|it| Outcome::read(&it))
            .collect();
        let ran = (1..=commands.len())
            .map(|it| folder.join(format!("out/command-{it}")))
            .take_while(|it| it.exists())
            .map(|it| Ran::read(&it))
            .collect();
        Ok((outcomes, ran))
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        let write = |name: &str, text: &str| fs::write(folder.join(name), text);
        write("instance.sh", include_str!("../sandbox/instance.sh"))?;
        write("stages.py", include_str!("../sandbox/stages.py"))?;
        write("stages.sh", include_str!("../sandbox/stages.sh"))?;
        write("stub.sh", include_str!("../sandbox/stub.sh"))?;
        make_executable(&folder.join("stub.sh"))?;
        write("aws.py", include_str!("../sandbox/aws.py"))?;
        libraries::write(&folder.join("libraries"))?;
        write("user-data", &self.user_data)?;
        write("user-data.changed", &self.changed)?;
        write("starts", &lines(self.starts.iter().map(|it| it.name())))?;
        write("paths", &lines(self.paths.iter().map(String::as_str)))?;
        for (name, text) in [("plan", &self.user_data), ("plan.changed", &self.changed)] {
            Plan::of(text, self.distribution).write(&folder.join(name))?;
        }
        let mut settings = String::new();
        for (name, value) in [
            ("DISTRIBUTION", self.distribution.name()),
            ("FAULT", self.fault.name()),
            ("STUBS", STUBS),
            ("KEEP", &self.keep.join(" ")),
            ("ORDER", if self.cloud_init.is_some() { "cloud-init" } else { "model" }),
        ] {
            let _ = writeln!(settings, "{name}='{value}'");
        }
        if let Some(cloud_init) = &self.cloud_init {
            let environment = cloud_init.environment.display();
            let _ = writeln!(settings, "ENVIRONMENT='{environment}'");
            let _ = writeln!(settings, "PYTHON='{environment}/bin/python'");
            let _ = writeln!(settings, "MODULES='{}'", cloud_init.modules.display());
        }
        write("settings", &settings)
    }
}

/// Returns true if this computer can give an instance namespaces of its own.
pub fn can_boot() -> bool {
    Boot::new("#!/bin/sh\n").order_of_model().run().is_ok()
}

fn lines<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.map(|it| format!("{it}\n")).collect()
}

fn make_executable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}
