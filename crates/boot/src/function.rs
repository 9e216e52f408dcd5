//! Lambda functions with code in the template.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use stanchion_template::{Map, Node};
use tempfile::TempDir;

use crate::deployed::{Deployable, text_of};
use crate::libraries;

/// A Lambda function in Python, and a folder in the place of the file system that it mounts.
#[derive(Debug)]
pub struct LambdaFunction {
    variables: BTreeMap<String, String>,
    folder: TempDir,
}

/// The output of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The standard output.
    pub output: String,
    /// The standard error, to which the handler writes its log.
    pub log: String,
    /// Set if the script ended without an exception.
    pub is_success: bool,
}

impl LambdaFunction {
    /// Prepares a function of a template, by its logical id.
    ///
    /// # Errors
    ///
    /// Returns an error if the template has no such function with inline code and a mount, or if files cannot be written.
    pub fn of(template: &impl Deployable, id: &str) -> io::Result<LambdaFunction> {
        let missing = || io::Error::other(format!("{id} is not a function with code and a mount"));
        let root = template.content();
        let properties = root.get("Resources").and_then(|it| it.get(id)?.get("Properties"));
        let properties = properties.ok_or_else(missing)?;
        let code = properties.get("Code").and_then(|it| it.get("ZipFile")).ok_or_else(missing)?;
        let mounts = properties.get("FileSystemConfigs").and_then(Node::as_list);
        let at = mounts.and_then(|it| it.first()?.get("LocalMountPath")).ok_or_else(missing)?;
        let at = text_of(&root, at);
        let folder = TempDir::new()?;
        let mounted = folder.path().join("mounted");
        fs::create_dir(&mounted)?;
        fs::write(folder.path().join("index.py"), text_of(&root, code))?;
        for (name, text) in [
            ("driver.py", include_str!("../sandbox/python/driver.py")),
            ("internet.py", include_str!("../sandbox/python/internet.py")),
        ] {
            fs::write(folder.path().join(name), text)?;
        }
        libraries::write(&folder.path().join("libraries"))?;
        let set = properties.get("Environment").and_then(|it| it.get("Variables")?.as_map());
        let here = mounted.to_string_lossy();
        let mut variables: BTreeMap<String, String> = set
            .into_iter()
            .flat_map(Map::iter)
            .map(|(name, value)| (name.to_owned(), text_of(&root, value).replace(&at, &here)))
            .collect();
        variables.insert("MOUNTED".to_owned(), here.into_owned());
        Ok(LambdaFunction { variables, folder })
    }

    /// Sets an environment variable.
    pub fn variable(&mut self, name: &str, value: &str) {
        self.variables.insert(name.to_owned(), value.to_owned());
    }

    /// Returns the folder in the place of the file system.
    pub fn mounted(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    /// Runs a Python script that has everything of `driver.py`, such as `call`. Each run is a new environment of the
    /// function, and the files stay.
    ///
    /// # Errors
    ///
    /// Returns an error if Python does not start.
    pub fn run(&self, script: &str) -> io::Result<Printed> {
        let path = self.variables.get("PYTHONPATH").map_or("", String::as_str);
        let modules = format!("{}:{path}", self.folder.path().display());
        let mut python = Command::new("python3")
            .arg("-")
            .envs(&self.variables)
            .env("PYTHONPATH", modules)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut input) = python.stdin.take() {
            input.write_all(format!("from driver import *\n{script}\n").as_bytes())?;
        }
        let ended = python.wait_with_output()?;
        Ok(Printed {
            output: String::from_utf8_lossy(&ended.stdout).into_owned(),
            log: String::from_utf8_lossy(&ended.stderr).into_owned(),
            is_success: ended.status.success(),
        })
    }

    /// Returns the folder of the function, below which everything is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}
