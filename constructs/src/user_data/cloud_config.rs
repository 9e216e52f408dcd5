//! The cloud-config format of cloud-init.

use stanchion_template::{Node, yaml};

use super::{MountFailure, MountStep, mount_script};
use crate::Text;

/// A file that cloud-init writes at the first boot.
#[derive(Clone, Debug, PartialEq)]
pub struct FileToWrite {
    /// The absolute path.
    pub path: String,
    /// The content.
    pub content: Text,
    /// The mode, such as `0o644`.
    pub mode: u16,
    /// Owner and group, such as `root:root`.
    pub owner: String,
}

/// A cloud-config: the configuration that cloud-init applies at the first boot. Several can be merged: lists are
/// joined, and each package appears once.
///
/// ```
/// use stanchion_constructs::user_data::CloudConfig;
/// let config = CloudConfig::new().package("jq").run("jq --version");
/// assert_eq!(
///     config.to_text().as_literal(),
///     Some("#cloud-config\npackages:\n  - jq\nruncmd:\n  - jq --version\n")
/// );
/// ```
///
/// [cloud-init documentation](https://cloudinit.readthedocs.io/en/latest/reference/modules.html)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "pass it to `cloud_config` or `configure`"]
pub struct CloudConfig {
    package_update: bool,
    package_upgrade: bool,
    packages: Vec<String>,
    timezone: Option<String>,
    ssh_keys: Vec<String>,
    files: Vec<FileToWrite>,
    early_commands: Vec<Text>,
    mounts: Vec<MountStep>,
    mount_failure: MountFailure,
    commands: Vec<Text>,
}

impl CloudConfig {
    /// Creates an empty cloud-config.
    pub fn new() -> CloudConfig {
        CloudConfig::default()
    }

    /// Returns whether the cloud-config is empty.
    pub fn is_empty(&self) -> bool {
        let nothing =
            CloudConfig { mount_failure: self.mount_failure.clone(), ..CloudConfig::default() };
        *self == nothing
    }

    /// Updates the package index before packages are installed (`package_update`). Default: no update.
    pub fn update_packages(mut self) -> Self {
        self.package_update = true;
        self
    }

    /// Upgrades all packages before packages are installed (`package_upgrade`). Default: no update.
    pub fn upgrade_packages(mut self) -> Self {
        self.package_upgrade = true;
        self
    }

    /// Installs a package (`packages`). Default: none.
    pub fn package(mut self, name: impl Into<String>) -> Self {
        let name = name.into();
        if !self.packages.contains(&name) {
            self.packages.push(name);
        }
        self
    }

    /// Sets the time zone, such as `Europe/Zurich`. Default: that of the image.
    pub fn timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }

    /// Adds an SSH public key for the default user of the image. Default: none.
    pub fn ssh_key(mut self, public_key: impl Into<String>) -> Self {
        self.ssh_keys.push(public_key.into());
        self
    }

    /// Writes a file before packages are installed (`write_files`). Default: none.
    pub fn write(mut self, file: FileToWrite) -> Self {
        self.files.push(file);
        self
    }

    /// Runs a command early at every boot (`bootcmd`). Default: none.
    pub fn run_early(mut self, command: impl Into<Text>) -> Self {
        self.early_commands.push(command.into());
        self
    }

    /// Runs a command or a script of `sh` at the first boot, after packages are installed (`runcmd`). Default: none.
    pub fn run(mut self, command: impl Into<Text>) -> Self {
        self.commands.push(command.into());
        self
    }

    /// Adds the mount of a file system. Mounts run before all other commands. If one fails, no command and no script after
    /// it runs.
    pub(crate) fn mount(mut self, step: MountStep) -> Self {
        self.mounts.push(step);
        self
    }

    /// Sets what happens when a mount fails.
    pub(crate) fn on_mount_failure(mut self, failure: MountFailure) -> Self {
        self.mount_failure = self.mount_failure.or(failure);
        self
    }

    /// Merges another cloud-config into this one. Its commands run after those of this one, and its time zone takes
    /// precedence.
    pub fn merge(mut self, other: CloudConfig) -> CloudConfig {
        self.package_update |= other.package_update;
        self.package_upgrade |= other.package_upgrade;
        for package in other.packages {
            self = self.package(package);
        }
        self.timezone = other.timezone.or(self.timezone);
        self.ssh_keys.extend(other.ssh_keys);
        self.files.extend(other.files);
        self.early_commands.extend(other.early_commands);
        self.mounts.extend(other.mounts);
        self.mount_failure = self.mount_failure.or(other.mount_failure);
        self.commands.extend(other.commands);
        self
    }

    /// Returns the cloud-config as text.
    pub fn to_text(&self) -> Text {
        let mut text = Text::from("#cloud-config\n");
        for (key, on) in
            [("package_update", self.package_update), ("package_upgrade", self.package_upgrade)]
        {
            if on {
                text = text.with(format!("{key}: true\n"));
            }
        }
        if let Some(timezone) = &self.timezone {
            text = text.with(format!("timezone: {}\n", scalar(timezone)));
        }
        let literals = |items: &[String]| items.iter().map(|it| Text::from(it.clone())).collect();
        let lists: [(&str, Vec<Text>); 3] = [
            ("packages", literals(&self.packages)),
            ("ssh_authorized_keys", literals(&self.ssh_keys)),
            ("bootcmd", self.early_commands.clone()),
        ];
        for (key, items) in lists {
            text = list(text, key, &items);
        }
        if !self.files.is_empty() {
            text = text.with("write_files:\n");
        }
        for file in &self.files {
            text = text
                .with(format!("  - path: {}\n", scalar(&file.path)))
                .with(format!("    permissions: '{:04o}'\n", file.mode))
                .with(format!("    owner: {}\n", scalar(&file.owner)))
                .with("    content: ")
                .with(block(&file.content, "      "));
        }
        let mounts =
            (!self.mounts.is_empty()).then(|| mount_script(&self.mounts, &self.mount_failure));
        let commands: Vec<Text> = mounts.into_iter().chain(self.commands.iter().cloned()).collect();
        list(text, "runcmd", &commands)
    }
}

fn list(mut text: Text, key: &str, items: &[Text]) -> Text {
    if !items.is_empty() {
        text = text.with(format!("{key}:\n"));
    }
    for item in items {
        text = text.with("  - ").with(match item.as_literal() {
            Some(literal) if !item.has_line_break() => Text::from(format!("{}\n", scalar(literal))),
            _ => block(item, "    "),
        });
    }
    text
}

/// Returns a text as a literal YAML block, in which inserted values need no quotes.
fn block(text: &Text, indent: &str) -> Text {
    let (body, ends) = text.clone().without_last_line_break();
    // `|` keeps the last line break, `|-` removes it.
    Text::from(if ends { "|\n" } else { "|-\n" }).with(body.indented(indent)).with("\n")
}

/// Returns a string as a YAML scalar on one line.
fn scalar(text: &str) -> String {
    yaml::to_string(&Node::text(text.to_owned())).trim_end().to_owned()
}
