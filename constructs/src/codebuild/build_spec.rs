//! Build specifications: the commands of a build.

use stanchion_template::{Map, Node, yaml};

/// The commands of a build, in the project or in a file of the source.
///
/// [AWS documentation](https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html)
///
/// ```
/// use stanchion_constructs::codebuild::BuildSpec;
///
/// let spec = BuildSpec::new().build(["make", "make test"]).files(["out/**/*"]);
/// assert!(spec.text().starts_with("version:"));
/// ```
#[derive(Clone, Debug)]
#[must_use = "pass it to `Source::build_spec`"]
pub struct BuildSpec(Kind);

#[derive(Clone, Debug)]
enum Kind {
    File(String),
    Inline { phases: Map, variables: Map, files: Vec<Node>, cached: Vec<Node> },
}

impl Default for BuildSpec {
    fn default() -> BuildSpec {
        BuildSpec::new()
    }
}

fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Vec<Node> {
    items.into_iter().map(|it| Node::text(it.into())).collect()
}

impl BuildSpec {
    /// Creates a specification without commands, which is written into the project.
    pub fn new() -> BuildSpec {
        BuildSpec(Kind::Inline {
            phases: Map::new(),
            variables: Map::new(),
            files: Vec::new(),
            cached: Vec::new(),
        })
    }

    /// Uses a file of the source, such as `build/release.yml`.
    pub fn file(path: impl Into<String>) -> BuildSpec {
        BuildSpec(Kind::File(path.into()))
    }

    fn phase<T: Into<String>>(
        mut self,
        name: &'static str,
        commands: impl IntoIterator<Item = T>,
    ) -> BuildSpec {
        if let Kind::Inline { phases, .. } = &mut self.0 {
            let commands = Map::from([("commands", Node::List(texts(commands)))]);
            phases.insert(name, Node::Map(commands));
        }
        self
    }

    /// Sets the commands that install packages. Default: none. A file has its own.
    pub fn install<T: Into<String>>(self, commands: impl IntoIterator<Item = T>) -> BuildSpec {
        self.phase("install", commands)
    }

    /// Sets the commands before the build, such as a login. Default: none. A file has its own.
    pub fn pre_build<T: Into<String>>(self, commands: impl IntoIterator<Item = T>) -> BuildSpec {
        self.phase("pre_build", commands)
    }

    /// Sets the commands of the build. Default: none. A file has its own.
    pub fn build<T: Into<String>>(self, commands: impl IntoIterator<Item = T>) -> BuildSpec {
        self.phase("build", commands)
    }

    /// Sets the commands after the build, which run after a failed one too. Default: none. A file has its own.
    pub fn post_build<T: Into<String>>(self, commands: impl IntoIterator<Item = T>) -> BuildSpec {
        self.phase("post_build", commands)
    }

    /// Adds an environment variable of the commands. Default: none. A file has its own.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> BuildSpec {
        if let Kind::Inline { variables, .. } = &mut self.0 {
            variables.insert(name.into(), Node::text(value.into()));
        }
        self
    }

    /// Sets the files of the output, with wildcards such as `out/**/*`. Default: none. A file has its own.
    pub fn files<T: Into<String>>(mut self, patterns: impl IntoIterator<Item = T>) -> BuildSpec {
        if let Kind::Inline { files, .. } = &mut self.0 {
            *files = texts(patterns);
        }
        self
    }

    /// Sets the directories that a cache keeps, such as `/root/.m2/**/*`. Default: none. A file has its own.
    pub fn cached<T: Into<String>>(mut self, patterns: impl IntoIterator<Item = T>) -> BuildSpec {
        if let Kind::Inline { cached, .. } = &mut self.0 {
            *cached = texts(patterns);
        }
        self
    }

    /// Returns true for a specification without a command, which CodeBuild refuses.
    pub(super) fn is_empty(&self) -> bool {
        matches!(&self.0, Kind::Inline { phases, .. } if phases.is_empty())
    }

    /// Returns true for a file of the source.
    pub(super) fn is_file(&self) -> bool {
        matches!(self.0, Kind::File(_))
    }

    /// Returns the path of the file, or the specification in YAML.
    pub fn text(&self) -> String {
        let (phases, variables, files, cached) = match &self.0 {
            Kind::File(path) => return path.clone(),
            Kind::Inline { phases, variables, files, cached } => (phases, variables, files, cached),
        };
        let mut document = Map::new();
        document.insert("version", Node::text("0.2"));
        if !variables.is_empty() {
            let variables = Map::from([("variables", Node::Map(variables.clone()))]);
            document.insert("env", Node::Map(variables));
        }
        // CodeBuild runs the phases in this order, whatever the order in the text.
        let mut ordered = Map::new();
        for name in stanchion_check::facts::codebuild::PHASES {
            if let Some(phase) = phases.get(name) {
                ordered.insert(name, phase.clone());
            }
        }
        document.insert("phases", Node::Map(ordered));
        for (name, list, key) in [("artifacts", files, "files"), ("cache", cached, "paths")] {
            if !list.is_empty() {
                document.insert(name, Node::Map(Map::from([(key, Node::List(list.clone()))])));
            }
        }
        yaml::to_string(&Node::Map(document))
    }
}

#[cfg(test)]
mod tests {
    use super::BuildSpec;

    #[test]
    fn texts_have_what_was_set() {
        let spec = BuildSpec::new()
            .build(["make"])
            .install(["dnf install -y make"])
            .variable("MODE", "no")
            .files(["out/**/*"])
            .cached(["/root/.cache/**/*"]);
        assert_eq!(
            spec.text(),
            "version: '0.2'\n\
             env:\n  variables:\n    MODE: 'no'\n\
             phases:\n  install:\n    commands:\n      - dnf install -y make\n  build:\n    commands:\n      - make\n\
             artifacts:\n  files:\n    - out/**/*\n\
             cache:\n  paths:\n    - /root/.cache/**/*\n"
        );
        assert_eq!(BuildSpec::file("a.yml").build(["make"]).text(), "a.yml");
        assert!(BuildSpec::new().is_empty() && !BuildSpec::file("a.yml").is_empty());
    }
}
