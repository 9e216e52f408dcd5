// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::SchemaVersionMetadata`

use stanchion_template::generated::*;

/// `AWS::Glue::SchemaVersionMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html)
#[must_use]
pub struct SchemaVersionMetadata<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SchemaVersionMetadata<Missing_<super::required::key>, Missing_<super::required::schema_version_id>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaVersionMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SchemaVersionMetadata<S0, S1, S2> {
    /// Sets `Key`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> SchemaVersionMetadata<Set_, S1, S2> { self.0.put("Key", value.into_node()); SchemaVersionMetadata(self.0, PhantomData_) }
    /// Sets `SchemaVersionId`. Required. An update replaces the resource.
    #[inline] pub fn schema_version_id(mut self, value: impl IntoValue_<String>) -> SchemaVersionMetadata<S0, Set_, S2> { self.0.put("SchemaVersionId", value.into_node()); SchemaVersionMetadata(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SchemaVersionMetadata<S0, S1, Set_> { self.0.put("Value", value.into_node()); SchemaVersionMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SchemaVersionMetadata> for SchemaVersionMetadata<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SchemaVersionMetadata<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Glue::SchemaVersionMetadata";
    type Handle = SchemaVersionMetadataRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SchemaVersionMetadata`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaVersionMetadataRef(Id_);
impl From<Id_> for SchemaVersionMetadataRef { #[inline] fn from(id: Id_) -> Self { SchemaVersionMetadataRef(id) } }
impl AsRef<Id_> for SchemaVersionMetadataRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaVersionMetadataRef {
    /// `Ref`: `SchemaVersionId|Key|Value`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
