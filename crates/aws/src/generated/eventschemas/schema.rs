// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventSchemas::Schema`

use stanchion_template::generated::*;

/// `AWS::EventSchemas::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html)
#[must_use]
pub struct Schema<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Schema<Missing_<super::required::content>, Missing_<super::required::registry_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schema(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Schema<S0, S1, S2> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Schema<Set_, S1, S2> { self.0.put("Content", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RegistryName`. Required. An update replaces the resource.
    #[inline] pub fn registry_name(mut self, value: impl IntoValue_<String>) -> Schema<S0, Set_, S2> { self.0.put("RegistryName", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `SchemaName`. An update replaces the resource.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Schema<S0, S1, Set_> { self.0.put("Type", value.into_node()); Schema(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Schema> for Schema<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Schema<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EventSchemas::Schema";
    type Handle = SchemaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Schema`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaRef(Id_);
impl From<Id_> for SchemaRef { #[inline] fn from(id: Id_) -> Self { SchemaRef(id) } }
impl AsRef<Id_> for SchemaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaRef {
    /// `Ref`: `SchemaArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LastModified`
    #[inline] pub fn last_modified(&self) -> Value_<String> { self.0.attribute("LastModified") }
    /// `Fn::GetAtt` `SchemaArn`
    #[inline] pub fn schema_arn(&self) -> Value_<String> { self.0.attribute("SchemaArn") }
    /// `Fn::GetAtt` `SchemaName`
    #[inline] pub fn schema_name(&self) -> Value_<String> { self.0.attribute("SchemaName") }
    /// `Fn::GetAtt` `SchemaVersion`
    #[inline] pub fn schema_version(&self) -> Value_<String> { self.0.attribute("SchemaVersion") }
    /// `Fn::GetAtt` `VersionCreatedDate`
    #[inline] pub fn version_created_date(&self) -> Value_<String> { self.0.attribute("VersionCreatedDate") }
}
