//! Defines policy documents.

use stanchion_core::Scope;
use stanchion_template::{IntoValue, Map, Node};

use super::statement::{Statement, push_new};

/// A policy document of version 2012-10-17.
///
/// ```
/// use stanchion_constructs::iam::{PolicyDocument, Statement};
/// let policy = PolicyDocument::new()
///     .with(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::data/*"))
///     .with(Statement::allow(["s3:PutObject"]).on("arn:aws:s3:::data/*"))
///     .minimised();
/// assert_eq!(policy.statements().len(), 1);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html)
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDocument {
    statements: Vec<Statement>,
}

impl PolicyDocument {
    /// Returns a document without statements.
    pub fn new() -> PolicyDocument {
        PolicyDocument::default()
    }

    /// Adds a statement and returns the document.
    #[must_use]
    pub fn with(mut self, statement: Statement) -> PolicyDocument {
        self.add(statement);
        self
    }

    /// Adds a statement.
    pub fn add(&mut self, statement: Statement) {
        self.statements.push(statement);
    }

    /// Returns the statements.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Returns whether the document has no statement.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// Merges statements that differ only in actions or only in resources. The result allows and denies exactly the
    /// same.
    #[must_use]
    pub fn minimised(self) -> PolicyDocument {
        let mut statements: Vec<Statement> = Vec::new();
        for statement in self.statements {
            match statements.iter_mut().find(|it| it.same_but_actions(&statement)) {
                Some(known) => known.actions.extend(statement.actions),
                None => statements.push(statement),
            }
        }
        let mut merged: Vec<Statement> = Vec::new();
        for statement in statements {
            match merged.iter_mut().find(|it| it.same_but_resources(&statement)) {
                Some(known) => {
                    statement
                        .resources
                        .into_iter()
                        .for_each(|it| push_new(&mut known.resources, it));
                }
                None => merged.push(statement),
            }
        }
        PolicyDocument { statements: merged }
    }

    /// Sorts the statements, so that the template does not depend on the order in which they were added.
    pub(crate) fn sorted(mut self, scope: &Scope) -> PolicyDocument {
        for statement in &mut self.statements {
            statement.resources.sort_by_cached_key(|it| scope.sort_key(it));
        }
        self.statements.sort_by_cached_key(|it| {
            let actions: Vec<String> = it.actions.iter().cloned().collect();
            (it.sid.clone(), it.effect, actions, scope.sort_key(&it.to_node()))
        });
        self
    }

    pub(super) fn from_statements(statements: Vec<Statement>) -> PolicyDocument {
        PolicyDocument { statements }
    }

    pub(super) fn into_statements(self) -> Vec<Statement> {
        self.statements
    }
}

impl IntoValue<Node> for PolicyDocument {
    fn into_node(self) -> Node {
        Node::Map(Map::from([
            ("Version", Node::text("2012-10-17")),
            ("Statement", Node::List(self.statements.iter().map(Statement::to_node).collect())),
        ]))
    }
}
