// Made by `cargo xtask generate`; do not edit.
//! `AWS::Timestream::Database`

use stanchion_template::generated::*;

/// `AWS::Timestream::Database`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html)
#[must_use]
pub struct Database(Properties_);
impl Database {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Database(Properties_::new()) }
}
impl Database {
    /// Sets `DatabaseName`. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatabaseName", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Database> for Database { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Database {
    const TYPE: &'static str = "AWS::Timestream::Database";
    type Handle = DatabaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Database`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatabaseRef(Id_);
impl From<Id_> for DatabaseRef { #[inline] fn from(id: Id_) -> Self { DatabaseRef(id) } }
impl AsRef<Id_> for DatabaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatabaseRef {
    /// `Ref`: `DatabaseName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
