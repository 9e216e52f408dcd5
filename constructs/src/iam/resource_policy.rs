//! The policies of queues and topics, to which other constructs add statements.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use super::{PolicyDocument, Statement};

/// The policy of a resource. It exists once it has a statement, and is written at synthesis, when all statements are known.
#[derive(Clone, Debug)]
pub(crate) struct ResourcePolicy(Rc<Data>);

#[derive(Debug)]
struct Data {
    scope: Scope,
    target: Value<String>,
    /// Creates the resource of the policy for its target, with an empty document.
    create: fn(&Scope, Value<String>) -> Id,
    /// The statements that the policy has besides those that are added.
    fixed: Vec<Statement>,
    statements: RefCell<Vec<Statement>>,
    resource: RefCell<Option<Id>>,
}

impl ResourcePolicy {
    /// Returns the policy of a target, which `create` names.
    pub(crate) fn new(
        scope: &Scope,
        target: Value<String>,
        fixed: Vec<Statement>,
        create: fn(&Scope, Value<String>) -> Id,
    ) -> ResourcePolicy {
        let policy = ResourcePolicy(Rc::new(Data {
            scope: scope.clone(),
            target,
            create,
            fixed,
            statements: RefCell::default(),
            resource: RefCell::default(),
        }));
        let late = policy.clone();
        scope.on_synthesis(move |scope| late.write(scope));
        policy
    }

    /// Adds a statement.
    pub(crate) fn add(&self, statement: Statement) {
        self.0.statements.borrow_mut().push(statement);
        let mut resource = self.0.resource.borrow_mut();
        if resource.is_none() {
            *resource = Some((self.0.create)(&self.0.scope, self.0.target.clone()));
        }
    }

    /// Returns the resource, if it exists.
    pub(crate) fn id(&self) -> Option<Id> {
        self.0.resource.borrow().clone()
    }

    fn write(&self, scope: &Scope) {
        let Some(resource) = self.id() else { return };
        let added = self.0.statements.borrow().clone();
        let all = added.into_iter().chain(self.0.fixed.iter().cloned());
        let document = all.fold(PolicyDocument::new(), PolicyDocument::with);
        let document = document.sorted(scope).minimised().sorted(scope);
        scope.edit(&resource).set_property("PolicyDocument", document);
    }
}
