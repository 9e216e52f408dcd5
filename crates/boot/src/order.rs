//! A model of the order in which cloud-init runs user data.
//!
//! Source: `handlers/`, `user_data.py` and `config/` of <https://github.com/canonical/cloud-init>. A test compares the
//! model with cloud-init itself.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use stanchion_template::{Map, Node};

use crate::Distribution;

/// The scripts that cloud-init would run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    hooks: Vec<String>,
    early: Option<String>,
    files: Option<String>,
    packages: Option<String>,
    scripts: Vec<(String, String)>,
}

impl Plan {
    /// Reads user data.
    pub(crate) fn of(user_data: &str, distribution: Distribution) -> Plan {
        let mut plan = Plan::default();
        for (number, part) in parts(user_data).into_iter().enumerate() {
            let name = part.name.unwrap_or_else(|| format!("part-{:03}", number + 1));
            match part.kind.as_str() {
                "text/cloud-config" => plan.configure(&part.body, distribution),
                "text/cloud-boothook" => plan.hooks.push(part.body),
                "text/x-shellscript" => plan.scripts.push((name, part.body)),
                _ => {}
            }
        }
        plan
    }

    fn configure(&mut self, text: &str, distribution: Distribution) {
        let Ok(parsed) = stanchion_template::parse(text) else { return };
        let Some(config) = parsed.node.as_map().cloned() else { return };
        let list = |name: &str| config.get(name).and_then(Node::as_list).unwrap_or_default();
        if !list("bootcmd").is_empty() {
            self.early = Some(commands(list("bootcmd")));
        }
        if !list("runcmd").is_empty() {
            self.scripts.push(("runcmd".to_owned(), commands(list("runcmd"))));
        }
        let files: String = list("write_files").iter().filter_map(Node::as_map).map(file).collect();
        if !files.is_empty() {
            self.files = Some(files);
        }
        let packages: Vec<&str> = list("packages").iter().filter_map(Node::as_text).collect();
        let on = |name: &str| config.get(name) == Some(&Node::Bool(true));
        let manager = match distribution {
            Distribution::AmazonLinux2023 | Distribution::EnterpriseLinux9 => "dnf",
            Distribution::Ubuntu => "apt-get",
        };
        let mut lines = String::new();
        if on("package_update") {
            let word = if manager == "dnf" { "-y makecache" } else { "update" };
            let _ = writeln!(lines, "{manager} {word}");
        }
        if on("package_upgrade") {
            let _ = writeln!(lines, "{manager} -y upgrade");
        }
        if !packages.is_empty() {
            let words: Vec<String> = packages.iter().map(|it| quoted(it)).collect();
            let _ = writeln!(lines, "{manager} -y install {}", words.join(" "));
        }
        if !lines.is_empty() {
            self.packages = Some(lines);
        }
    }

    /// Returns the names and the texts of everything that a shell runs.
    pub(crate) fn shell_scripts(self) -> Vec<(String, String)> {
        let early = self.early.map(|it| ("bootcmd".to_owned(), it));
        let hooks = self.hooks.into_iter().map(|it| ("boothook".to_owned(), it));
        early.into_iter().chain(hooks).chain(self.scripts).collect()
    }

    /// Writes the plan for `stages.sh`.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder.join("hooks"))?;
        fs::create_dir_all(folder.join("scripts"))?;
        for (number, hook) in self.hooks.iter().enumerate() {
            fs::write(folder.join(format!("hooks/{number:03}")), hook)?;
        }
        for (name, script) in &self.scripts {
            fs::write(folder.join("scripts").join(name.replace('/', "_")), script)?;
        }
        for (name, text) in
            [("bootcmd", &self.early), ("files.sh", &self.files), ("packages", &self.packages)]
        {
            if let Some(text) = text {
                fs::write(folder.join(name), text)?;
            }
        }
        Ok(())
    }
}

/// Returns the cloud-config parts of user data.
pub(crate) fn cloud_configs(user_data: &str) -> Vec<String> {
    let configs = parts(user_data).into_iter().filter(|it| it.kind == "text/cloud-config");
    configs.map(|it| it.body).collect()
}

struct Part {
    kind: String,
    name: Option<String>,
    body: String,
}

/// Splits a MIME multi-part message, or returns the text as the only part.
fn parts(text: &str) -> Vec<Part> {
    // An empty line ends the header.
    let Some((head, body)) = text.split_once("\n\n").filter(|_| !text.starts_with('\n')) else {
        return vec![only(text)];
    };
    if !head.to_ascii_lowercase().contains("content-type: multipart/") {
        return vec![only(text)];
    }
    let Some(boundary) = parameter(head, "boundary") else { return Vec::new() };
    let end = format!("--{boundary}--");
    let body = body.split_once(&end).map_or(body, |it| it.0);
    body.split(&format!("--{boundary}\n"))
        .skip(1)
        .filter_map(|it| {
            let (head, body) = it.split_once("\n\n")?;
            let kind = head.lines().find_map(|it| {
                let (name, value) = it.split_once(':')?;
                let value = value.split(';').next()?.trim().to_owned();
                name.eq_ignore_ascii_case("content-type").then_some(value)
            })?;
            // The line break before a boundary belongs to the boundary.
            let body = body.strip_suffix('\n').unwrap_or(body);
            Some(Part { kind, name: parameter(head, "filename"), body: body.to_owned() })
        })
        .collect()
}

/// Returns a text as a part whose type its first line decides.
fn only(text: &str) -> Part {
    let kind = if text.starts_with("#!") {
        "text/x-shellscript"
    } else if text.starts_with("#cloud-boothook") {
        "text/cloud-boothook"
    } else if text.starts_with("#cloud-config") {
        "text/cloud-config"
    } else {
        "text/plain"
    };
    Part { kind: kind.to_owned(), name: None, body: text.to_owned() }
}

/// Returns a parameter of a header, such as `boundary="X"`.
fn parameter(head: &str, name: &str) -> Option<String> {
    let at = head.find(&format!("{name}="))? + name.len() + 1;
    let rest = head.get(at..)?;
    let value = match rest.strip_prefix('"') {
        Some(rest) => rest.split('"').next()?,
        None => rest.split([';', '\n', ' ']).next()?,
    };
    Some(value.to_owned())
}

/// Returns the script that cloud-init makes of commands: a string is a line, and a list is a command with arguments.
fn commands(items: &[Node]) -> String {
    let mut text = String::from("#!/bin/sh\n");
    for item in items {
        match item {
            Node::List(words) => {
                let words: Vec<String> =
                    words.iter().filter_map(Node::as_text).map(quoted).collect();
                let _ = writeln!(text, "{}", words.join(" "));
            }
            Node::Text(line) => {
                let _ = writeln!(text, "{line}");
            }
            _ => {}
        }
    }
    text
}

/// Returns the shell commands that write a file.
fn file(file: &Map) -> String {
    let text = |name: &str| file.get(name).and_then(Node::as_text).unwrap_or_default();
    let path = quoted(text("path"));
    let mode = if text("permissions").is_empty() { "0644" } else { text("permissions") };
    let content = quoted(text("content"));
    format!("mkdir -p \"$(dirname {path})\"\nprintf '%s' {content} > {path}\nchmod {mode} {path}\n")
}

fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', "'\\''"))
}
