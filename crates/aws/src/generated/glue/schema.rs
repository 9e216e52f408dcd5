// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::Schema`

use stanchion_template::generated::*;

/// `AWS::Glue::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html)
#[must_use]
pub struct Schema<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Schema<Missing_<super::required::compatibility>, Missing_<super::required::data_format>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schema(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Schema<S0, S1, S2> {
    /// Sets `CheckpointVersion`.
    #[inline] pub fn checkpoint_version(mut self, value: impl IntoValue_<SchemaVersion>) -> Self { self.0.put("CheckpointVersion", value.into_node()); self }
    /// Sets `Compatibility`. Required. The values are constants of [`Compatibility`].
    #[inline] pub fn compatibility(mut self, value: impl IntoValue_<Compatibility>) -> Schema<Set_, S1, S2> { self.0.put("Compatibility", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `DataFormat`. Required. An update replaces the resource. The values are constants of [`DataFormat`].
    #[inline] pub fn data_format(mut self, value: impl IntoValue_<DataFormat>) -> Schema<S0, Set_, S2> { self.0.put("DataFormat", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Schema<S0, S1, Set_> { self.0.put("Name", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Registry`. An update replaces the resource.
    #[inline] pub fn registry(mut self, value: impl IntoValue_<Registry>) -> Self { self.0.put("Registry", value.into_node()); self }
    /// Sets `SchemaDefinition`. 1 to 170000 characters. An update replaces the resource.
    #[inline] pub fn schema_definition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaDefinition", value.into_node()); self }
    /// Sets `Tags`. 0 to 10 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Schema> for Schema<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Schema<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Glue::Schema";
    type Handle = SchemaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Schema`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaRef(Id_);
impl From<Id_> for SchemaRef { #[inline] fn from(id: Id_) -> Self { SchemaRef(id) } }
impl AsRef<Id_> for SchemaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `InitialSchemaVersionId`
    #[inline] pub fn initial_schema_version_id(&self) -> Value_<String> { self.0.attribute("InitialSchemaVersionId") }
}
/// `AWS::Glue::Schema.SchemaVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schema-schemaversion.html)
#[must_use]
pub struct SchemaVersion(Properties_);
impl SchemaVersion {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchemaVersion(Properties_::new()) }
}
impl SchemaVersion {
    /// Sets `IsLatest`.
    #[inline] pub fn is_latest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsLatest", value.into_node()); self }
    /// Sets `VersionNumber`. 1 to 100000.
    #[inline] pub fn version_number(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("VersionNumber", value.into_node()); self }
}
impl IntoValue_<SchemaVersion> for SchemaVersion { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Glue::Schema.Registry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-schema-registry.html)
#[must_use]
pub struct Registry(Properties_);
impl Registry {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Registry(Properties_::new()) }
}
impl Registry {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
    /// Sets `Name`. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<Registry> for Registry { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html)
#[derive(Debug)]
pub enum Compatibility {}
impl Compatibility {
    /// `NONE`
    pub const NONE: Value_<Compatibility> = Value_::constant("NONE");
    /// `DISABLED`
    pub const DISABLED: Value_<Compatibility> = Value_::constant("DISABLED");
    /// `BACKWARD`
    pub const BACKWARD: Value_<Compatibility> = Value_::constant("BACKWARD");
    /// `BACKWARD_ALL`
    pub const BACKWARD_ALL: Value_<Compatibility> = Value_::constant("BACKWARD_ALL");
    /// `FORWARD`
    pub const FORWARD: Value_<Compatibility> = Value_::constant("FORWARD");
    /// `FORWARD_ALL`
    pub const FORWARD_ALL: Value_<Compatibility> = Value_::constant("FORWARD_ALL");
    /// `FULL`
    pub const FULL: Value_<Compatibility> = Value_::constant("FULL");
    /// `FULL_ALL`
    pub const FULL_ALL: Value_<Compatibility> = Value_::constant("FULL_ALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Compatibility> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html)
#[derive(Debug)]
pub enum DataFormat {}
impl DataFormat {
    /// `AVRO`
    pub const AVRO: Value_<DataFormat> = Value_::constant("AVRO");
    /// `JSON`
    pub const JSON: Value_<DataFormat> = Value_::constant("JSON");
    /// `PROTOBUF`
    pub const PROTOBUF: Value_<DataFormat> = Value_::constant("PROTOBUF");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataFormat> { Value_::from_node(value.into_node()) }
}
