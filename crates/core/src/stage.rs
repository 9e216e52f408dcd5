//! Stages: groups of stacks with a common name.

use std::panic::Location;

use stanchion_template::IntoValue;

use crate::app::App;
use crate::aspect::{Aspect, ResourceVisit};
use crate::environment::Environment;
use crate::stack::Stack;
use crate::tree::Reach;

/// A stage of an app, such as `Test` or `Production`. Its stacks are named `Stage-Stack`.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::{App, Stage};
///
/// fn storage(stage: &Stage) {
///     stage.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
/// }
///
/// let app = App::new();
/// storage(&app.stage("Test"));
/// storage(&app.stage("Live"));
/// let assembly = app.synth().unwrap();
/// let paths: Vec<&str> = assembly.stacks().iter().map(|it| it.path.as_str()).collect();
/// assert_eq!(paths, ["Live/Storage", "Test/Storage"]);
/// ```
#[derive(Clone, Debug)]
pub struct Stage {
    app: App,
    path: Vec<String>,
}

impl App {
    /// Creates a stage. The names of its stacks start with the id of the stage.
    #[track_caller]
    pub fn stage(&self, id: &str) -> Stage {
        let mut path = self.base_path();
        path.push(id.to_owned());
        Stage { app: self.clone(), path }
    }
}

impl Stage {
    /// Creates a stack in the stage.
    #[track_caller]
    pub fn stack(&self, id: &str) -> Stack {
        Stack::create(&self.app, &self.path, id, Location::caller())
    }

    /// Adds a tag to every resource of the stage that supports tags. Tags of stacks and scopes take precedence.
    pub fn tag<K: Into<String>>(&self, key: K, value: impl IntoValue<String>) {
        self.app.add_tag(self.reach(), key.into(), value.into_node());
    }

    /// Adds an aspect: `visit` runs at synthesis for every resource of the stage.
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.app.add_aspect(Aspect::new(self.reach(), visit));
    }

    /// Sets a default for a property of every resource of a type in the stage, as [`App::default_property`] does for all.
    #[track_caller]
    pub fn default_property<T>(
        &self,
        resource_type: &str,
        property: &str,
        value: impl IntoValue<T>,
    ) {
        let location = Location::caller();
        self.app.add_default(self.reach(), (resource_type, property), value.into_node(), location);
    }

    /// Sets the account and Region of the stacks in the stage that do not set them.
    ///
    /// ```
    /// # use stanchion_core::{App, Environment};
    /// # use stanchion_aws::sns;
    /// let app = App::new();
    /// let stage = app.stage("Production");
    /// stage.set_environment(Environment { region: Some("eu-west-1".to_owned()), account: None });
    /// stage.tag("Stage", "production");
    /// stage.stack("Alerts").add("Mail", sns::Topic::new());
    /// let assembly = app.synth().unwrap();
    /// let stack = &assembly.manifest(Default::default()).stacks[0];
    /// assert_eq!(stack.environment.region.as_deref(), Some("eu-west-1"));
    /// ```
    pub fn set_environment(&self, environment: Environment) {
        self.app.add_environment(self.path.clone(), environment);
    }

    fn reach(&self) -> Reach {
        Reach::Stacks(self.path.clone())
    }

    /// Creates a stage inside this stage.
    pub fn stage(&self, id: &str) -> Stage {
        let mut path = self.path.clone();
        path.push(id.to_owned());
        Stage { app: self.app.clone(), path }
    }
}
