// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::SchemaVersion`

use stanchion_template::generated::*;

/// `AWS::Glue::SchemaVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html)
#[must_use]
pub struct SchemaVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SchemaVersion<Missing_<super::required::schema>, Missing_<super::required::schema_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SchemaVersion<S0, S1> {
    /// Sets `Schema`. Required. An update replaces the resource.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<Schema>) -> SchemaVersion<Set_, S1> { self.0.put("Schema", value.into_node()); SchemaVersion(self.0, PhantomData_) }
    /// Sets `SchemaDefinition`. Required. 1 to 170000 characters. An update replaces the resource.
    #[inline] pub fn schema_definition(mut self, value: impl IntoValue_<String>) -> SchemaVersion<S0, Set_> { self.0.put("SchemaDefinition", value.into_node()); SchemaVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SchemaVersion> for SchemaVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SchemaVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::SchemaVersion";
    type Handle = SchemaVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SchemaVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaVersionRef(Id_);
impl From<Id_> for SchemaVersionRef { #[inline] fn from(id: Id_) -> Self { SchemaVersionRef(id) } }
impl AsRef<Id_> for SchemaVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaVersionRef {
    /// `Ref`: `VersionId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `VersionId`
    #[inline] pub fn version_id(&self) -> Value_<String> { self.0.attribute("VersionId") }
}
/// `AWS::Glue::SchemaVersion.Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schemaversion-schema.html)
#[must_use]
pub struct Schema(Properties_);
impl Schema {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Schema(Properties_::new()) }
}
impl Schema {
    /// Sets `RegistryName`. 1 to 255 characters.
    #[inline] pub fn registry_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegistryName", value.into_node()); self }
    /// Sets `SchemaArn`.
    #[inline] pub fn schema_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaArn", value.into_node()); self }
    /// Sets `SchemaName`. 1 to 255 characters.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaName", value.into_node()); self }
}
impl IntoValue_<Schema> for Schema { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
