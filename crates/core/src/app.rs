//! The app, which is the root of the tree.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::panic::Location;
use std::rc::Rc;

use stanchion_check::{Acknowledgement, Diagnostic, Diagnostics, Pack, Rule, RuleSet, code};
use stanchion_template::{ElementId, IntoValue, Node};

use crate::acknowledged;
use crate::aspect::{Aspect, ResourceVisit};
use crate::assembly::{Assembly, RefusedAssembly};
use crate::asset::Asset;
use crate::cross_stack::CrossStack;
use crate::environment::Environment;
use crate::synthesis;
use crate::tree::{Element, Reach, StackData, StackIndex, Tree};
use crate::unknown;

/// A set of stacks that are deployed together, and the settings for all of them.
///
/// An `App` is a handle. Cloning it is cheap, and clones refer to the same app.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::App;
///
/// let app = App::new();
/// app.stack("Storage").add("Data", efs::FileSystem::new().encrypted(true));
/// match app.synth() {
///     Ok(assembly) => println!("{}", assembly.stacks()[0].template.to_yaml()),
///     Err(findings) => eprintln!("{findings}"),
/// }
/// ```
#[derive(Clone, Default)]
pub struct App(Rc<AppData>);

/// The stage and scope into which a relocated app moves everything.
pub(crate) const RELOCATED: &str = "Relocated";

/// Work that runs when synthesis starts.
type Deferred = Box<dyn FnOnce()>;

#[derive(Default)]
struct AppData {
    tree: RefCell<Tree>,
    deferred: RefCell<VecDeque<Deferred>>,
    is_relocated: Cell<bool>,
    /// The findings that aspects report through the app while synthesis reads the tree.
    late: RefCell<Vec<Diagnostic>>,
    rules: RefCell<RuleSet>,
}

impl fmt::Debug for App {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("App")
            .field("stacks", &self.0.tree.borrow().stacks.len())
            .finish_non_exhaustive()
    }
}

impl App {
    /// Creates an app without stacks.
    pub fn new() -> App {
        App::default()
    }

    /// Creates an app that creates every construct of a program at another path than in the program, and declares the
    /// moves. The templates must be the same as those of [`App::new`]. Use it to test constructs of your own:
    ///
    /// ```
    /// # use stanchion_core::{App, NameForm};
    /// # use stanchion_aws::sns;
    /// const NAME: NameForm = NameForm::new("-_", 1, 256);
    /// let template = |app: App| {
    ///     let scope = app.stack("Alerts").construct("Mail");
    ///     scope.add("Topic", sns::Topic::new().topic_name(NAME.of(&scope, "")));
    ///     app.synth().unwrap().stacks()[0].template.to_yaml()
    /// };
    /// assert!(template(App::new()).contains("TopicName: Alerts-Mail"));
    /// assert_eq!(template(App::new()), template(App::relocated()));
    /// ```
    pub fn relocated() -> App {
        let app = App::default();
        app.0.is_relocated.set(true);
        app
    }

    pub(crate) fn is_relocated(&self) -> bool {
        self.0.is_relocated.get()
    }

    /// Sets the way in which stacks refer to values of other stacks. Default: [`CrossStack::Weak`].
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::{App, CrossStack};
    ///
    /// let app = App::new();
    /// app.set_cross_stack(CrossStack::Exports);
    /// let topic = app.stack("Alerts").add("Topic", sns::Topic::new());
    /// app.stack("Mail").add("Mail", sns::Subscription::new().protocol("email").topic_arn(topic.reference()));
    /// let assembly = app.synth().unwrap();
    /// assert!(assembly.stack("Mail").unwrap().template.to_yaml().contains("TopicArn: !ImportValue"));
    /// ```
    pub fn set_cross_stack(&self, mode: CrossStack) {
        self.change(|tree| tree.cross_stack = mode);
    }

    /// Sets a default for a property of every resource of a type. A resource that sets the property keeps its value.
    /// `property` is a path with periods. If a map on the path is missing in a resource, the default does not apply
    /// there. A type or property that does not exist is reported as an error.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::logs;
    /// let app = App::new();
    /// app.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 30);
    /// app.stack("S").add("Log", logs::LogGroup::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("RetentionInDays: 30"));
    /// ```
    #[track_caller]
    pub fn default_property<T>(
        &self,
        resource_type: &str,
        property: &str,
        value: impl IntoValue<T>,
    ) {
        let (reach, location) = (Reach::Stacks(self.base_path()), Location::caller());
        self.add_default(reach, (resource_type, property), value.into_node(), location);
    }

    /// Adds a tag to every resource of the app that supports tags. Tags of stages, stacks and scopes take precedence.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// app.tag("Team", "data");
    /// app.stack("Storage").add("Data", efs::FileSystem::new());
    /// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
    /// assert!(yaml.contains("- Key: Team\n          Value: data"));
    /// ```
    pub fn tag<K: Into<String>>(&self, key: K, value: impl IntoValue<String>) {
        self.add_tag(Reach::Stacks(self.base_path()), key.into(), value.into_node());
    }

    /// Sets the account and Region of all stacks that do not set them, and whose stage does not set them.
    ///
    /// ```
    /// use stanchion_core::{App, Environment};
    ///
    /// let app = App::new();
    /// let region = Some("eu-central-1".to_owned());
    /// app.set_environment(Environment { account: None, region });
    /// ```
    pub fn set_environment(&self, environment: Environment) {
        self.add_environment(self.base_path(), environment);
    }

    /// Adds an aspect: `visit` runs for every resource at synthesis and can read, change and report.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// app.aspect(|resource| {
    ///     if resource.resource_type() == "AWS::EFS::FileSystem" {
    ///         resource.set_property("Encrypted", true);
    ///     }
    /// });
    /// app.stack("Storage").add("Data", efs::FileSystem::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Encrypted: true"));
    /// ```
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.add_aspect(Aspect::new(Reach::Stacks(self.base_path()), visit));
    }

    /// Adds rules of your own. They run in [`Assembly::check`] and in the commands of the command line, and their
    /// findings can be acknowledged and explained like all others. [`Rule`] describes how to write one.
    ///
    /// ```
    /// use stanchion_check::{Code, Rule, RuleSet, Severity};
    /// # use stanchion_core::App;
    /// # use stanchion_aws::efs;
    /// const COST_CENTER: &Code = &Code::new("ACME-001", Severity::Error, "The file system has no cost center")
    ///     .fix("Add the tag `CostCenter`");
    ///
    /// let app = App::new();
    /// app.rules([Rule::tag(COST_CENTER, "CostCenter").on("AWS::EFS::FileSystem").required()]);
    /// app.stack("S").add("Data", efs::FileSystem::new());
    /// let findings = app.synth().unwrap().check();
    /// assert!(findings.iter().any(|it| it.code == COST_CENTER));
    /// ```
    pub fn rules(&self, rules: impl IntoIterator<Item = Rule>) {
        self.0.rules.borrow_mut().extend(rules);
    }

    /// Adds the rules of a compliance pack that run only for it. They report information.
    ///
    /// ```
    /// use stanchion_core::{App, Pack};
    ///
    /// let app = App::new();
    /// app.pack(Pack::named("fsbp").unwrap());
    /// ```
    pub fn pack(&self, pack: Pack) {
        let rules = self.rule_set().with_pack(pack);
        *self.0.rules.borrow_mut() = rules;
    }

    /// Returns the rules that check the stacks of the app: Stanchion's, and those that [`App::rules`] and [`App::pack`]
    /// added.
    pub fn rule_set(&self) -> RuleSet {
        self.0.rules.borrow().clone()
    }

    /// Adds a finding.
    pub fn report(&self, diagnostic: Diagnostic) {
        match self.0.tree.try_borrow_mut() {
            Ok(mut tree) => tree.diagnostics.push(diagnostic),
            Err(_) => self.0.late.borrow_mut().push(diagnostic),
        }
    }

    /// Turns the tree into templates. Calling it again returns the same result.
    ///
    /// A finding that a construct or an aspect reports can be acknowledged at the resource or in the stack, as those of rules
    /// can. It stays among the findings, and is no error.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// stack.add("Topic", sns::Topic::new());
    /// stack.add("Topic", sns::Topic::new());
    /// let findings = app.synth().unwrap_err();
    /// assert!(findings.has_errors());
    /// ```
    ///
    /// # Errors
    ///
    /// Returns all findings of constructs and aspects if one of them is an error: errors first, then warnings.
    /// [`check`](App::check) also returns the findings of the rules.
    pub fn synth(&self) -> Result<Assembly, Diagnostics> {
        self.synth_acknowledging(&[])
    }

    /// Turns the tree into templates, as [`synth`](App::synth) does, with acknowledgements that are not in the program. They
    /// mark the findings of constructs and aspects that they cover. The templates do not contain them.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_check::{Acknowledgement, Diagnostic, Severity, code};
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// let stack = app.stack("S");
    /// stack.add("Data", efs::FileSystem::new());
    /// stack.report(Diagnostic::new(code::EFS_010, "not encrypted").severity(Severity::Error));
    /// assert!(app.synth().is_err());
    /// let accepted = Acknowledgement::new("EFS-010", "a scratch file system");
    /// assert!(app.synth_acknowledging(&[accepted]).is_ok());
    /// ```
    ///
    /// # Errors
    ///
    /// Returns all findings of constructs and aspects if one of them is an error that is not acknowledged. A fault of the
    /// construct tree, such as APP-007, cannot be acknowledged.
    pub fn synth_acknowledging(
        &self,
        acknowledged: &[Acknowledgement],
    ) -> Result<Assembly, Diagnostics> {
        let assembly = self.synthesize().acknowledging(acknowledged);
        if assembly.diagnostics().has_errors() {
            return Err(assembly.diagnostics().clone());
        }
        Ok(assembly)
    }

    /// Returns all findings: those that constructs and aspects report, and those of the rules in the templates. An error of a
    /// construct does not hide the findings of the rules.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// let stack = app.stack("S");
    /// stack.moved("Old", "New");
    /// stack.add("Data", efs::FileSystem::new().kms_key_id("alias/data"));
    /// let ids: Vec<&str> = app.check().iter().map(|it| it.code.id).collect();
    /// assert!(ids.contains(&"APP-007") && ids.contains(&"EFS-009"), "{ids:?}");
    /// ```
    pub fn check(&self) -> Diagnostics {
        self.check_with(&self.rule_set())
    }

    /// Returns all findings, as [`check`](App::check) does, with the rules of a set.
    pub fn check_with(&self, rules: &RuleSet) -> Diagnostics {
        let assembly = self.synthesize();
        let all = assembly.diagnostics().iter().cloned().chain(assembly.check_with(rules));
        Diagnostics::from(all.collect::<Vec<_>>())
    }

    /// Turns the tree into templates as [`synth`](App::synth) does, with acknowledgements that are not in the program, and
    /// gives up the app. The templates take the resources of the tree over, so an app of many stacks needs less memory. If
    /// another handle of the app still exists, such as that of a stack, the resources are copied.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::sns;
    /// let app = App::new();
    /// app.stack("Alerts").add("Topic", sns::Topic::new());
    /// let assembly = app.into_assembly(&[]).unwrap();
    /// assert_eq!(assembly.stacks()[0].template.resources().count(), 1);
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the refused templates if a construct or an aspect reports an error that is not acknowledged. They can be
    /// checked, so that one run shows all findings.
    pub fn into_assembly(
        self,
        acknowledged: &[Acknowledgement],
    ) -> Result<Assembly, Box<RefusedAssembly>> {
        self.run_deferred();
        let assembly = match Rc::try_unwrap(self.0) {
            Ok(data) => {
                let (assembly, diagnostics) = synthesis::synthesize_owned(data.tree.into_inner());
                with_rules(assembly, diagnostics, data.rules.into_inner())
            }
            Err(shared) => App(shared).synthesize(),
        };
        let assembly = assembly.acknowledging(acknowledged);
        if assembly.diagnostics().has_errors() {
            return Err(Box::new(RefusedAssembly(assembly)));
        }
        Ok(assembly)
    }

    /// Runs the work that constructs deferred. It can defer more work.
    fn run_deferred(&self) {
        loop {
            let next = self.0.deferred.borrow_mut().pop_front();
            match next {
                Some(work) => work(),
                None => break,
            }
        }
        self.0.late.borrow_mut().clear();
    }

    fn synthesize(&self) -> Assembly {
        self.run_deferred();
        let (assembly, mut diagnostics) = synthesis::synthesize(&self.0.tree.borrow());
        diagnostics.append(&mut self.0.late.borrow_mut());
        with_rules(assembly, diagnostics, self.rule_set())
    }

    /// Changes the tree. During synthesis, which reads the tree, the change is made to a temporary tree that is
    /// discarded, and a finding reports it.
    fn change<T>(&self, then: impl FnOnce(&mut Tree) -> T) -> T {
        if let Ok(mut tree) = self.0.tree.try_borrow_mut() {
            return then(&mut tree);
        }
        self.0.late.borrow_mut().push(Diagnostic::new(
            code::APP_018,
            "an aspect changes the construct tree during synthesis",
        ));
        then(&mut self.0.tree.borrow().stand_in())
    }

    /// Returns the path that every stack of the app has at its start.
    pub(crate) fn base_path(&self) -> Vec<String> {
        if self.is_relocated() { vec![RELOCATED.to_owned()] } else { Vec::new() }
    }

    pub(crate) fn add_environment(&self, path: Vec<String>, environment: Environment) {
        self.change(|tree| tree.environments.insert(path, environment));
    }

    pub(crate) fn add_tag(&self, reach: Reach, key: String, value: Node) {
        self.change(|tree| tree.tags.push((reach, key, value)));
    }

    /// Adds a default. Reports a type or property that does not exist.
    pub(crate) fn add_default(
        &self,
        reach: Reach,
        (resource_type, property): (&str, &str),
        value: Node,
        location: &'static Location<'static>,
    ) {
        if let Some(problem) = unknown::in_default(resource_type, property) {
            self.report(problem.at(location));
        }
        self.change(|tree| tree.defaults.add(reach, resource_type, property, value));
    }

    pub(crate) fn add_aspect(&self, aspect: Aspect) {
        self.change(|tree| tree.aspects.push(aspect));
    }

    pub(crate) fn defer(&self, work: impl FnOnce() + 'static) {
        // Work that an aspect defers would never run.
        self.change(|_| ());
        self.0.deferred.borrow_mut().push_back(Box::new(work));
    }

    pub(crate) fn add_asset(&self, name: String, asset: Asset) {
        self.change(|tree| tree.assets.insert(name, asset));
    }

    pub(crate) fn add_element(&self, element: Element) -> ElementId {
        self.change(|tree| tree.add_element(element))
    }

    pub(crate) fn with_element<T>(
        &self,
        id: ElementId,
        then: impl FnOnce(&mut Element) -> T,
    ) -> Option<T> {
        self.change(|tree| tree.element_mut(id).map(then))
    }

    pub(crate) fn add_stack(&self, stack: StackData) -> StackIndex {
        self.change(|tree| tree.add_stack(stack))
    }

    pub(crate) fn with_stack<T>(
        &self,
        index: StackIndex,
        then: impl FnOnce(&mut StackData) -> T,
    ) -> T {
        self.change(|tree| then(&mut tree.stacks[index.0]))
    }

    pub(crate) fn tree<T>(&self, then: impl FnOnce(&Tree) -> T) -> T {
        then(&self.0.tree.borrow())
    }
}

/// Returns an assembly with its findings and the rules of its app.
fn with_rules(assembly: Assembly, mut diagnostics: Vec<Diagnostic>, rules: RuleSet) -> Assembly {
    // A rule can be added after the acknowledgement of its finding.
    diagnostics.retain(|it| !acknowledged::is_of(&rules, it));
    diagnostics.extend(rules.problems());
    assembly.with_diagnostics(Diagnostics::from(diagnostics)).with_rules(rules)
}
