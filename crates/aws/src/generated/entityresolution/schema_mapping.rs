// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution::SchemaMapping`

use stanchion_template::generated::*;

/// `AWS::EntityResolution::SchemaMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html)
#[must_use]
pub struct SchemaMapping<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SchemaMapping<Missing_<super::required::mapped_input_fields>, Missing_<super::required::schema_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaMapping(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SchemaMapping<S0, S1> {
    /// Sets `Description`. 0 to 255 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MappedInputFields`. Required. 2 to 35 items. An update may replace the resource.
    #[inline] pub fn mapped_input_fields(mut self, value: impl IntoValue_<Vec<SchemaInputAttribute>>) -> SchemaMapping<Set_, S1> { self.0.put("MappedInputFields", value.into_node()); SchemaMapping(self.0, PhantomData_) }
    /// Sets `SchemaName`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> SchemaMapping<S0, Set_> { self.0.put("SchemaName", value.into_node()); SchemaMapping(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SchemaMapping> for SchemaMapping<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SchemaMapping<S0, S1> {
    const TYPE: &'static str = "AWS::EntityResolution::SchemaMapping";
    type Handle = SchemaMappingRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SchemaMapping`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaMappingRef(Id_);
impl From<Id_> for SchemaMappingRef { #[inline] fn from(id: Id_) -> Self { SchemaMappingRef(id) } }
impl AsRef<Id_> for SchemaMappingRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaMappingRef {
    /// `Ref`: `SchemaName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `HasWorkflows`
    #[inline] pub fn has_workflows(&self) -> Value_<bool> { self.0.attribute("HasWorkflows") }
    /// `Fn::GetAtt` `SchemaArn`
    #[inline] pub fn schema_arn(&self) -> Value_<String> { self.0.attribute("SchemaArn") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::EntityResolution::SchemaMapping.SchemaInputAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-entityresolution-schemamapping-schemainputattribute.html)
#[must_use]
pub struct SchemaInputAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SchemaInputAttribute<Missing_<super::required::field_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SchemaInputAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SchemaInputAttribute<S0, S1> {
    /// Sets `FieldName`. Required. 0 to 255 characters.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> SchemaInputAttribute<Set_, S1> { self.0.put("FieldName", value.into_node()); SchemaInputAttribute(self.0, PhantomData_) }
    /// Sets `GroupName`. 0 to 255 characters.
    #[inline] pub fn group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupName", value.into_node()); self }
    /// Sets `Hashed`.
    #[inline] pub fn hashed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Hashed", value.into_node()); self }
    /// Sets `MatchKey`. 0 to 255 characters.
    #[inline] pub fn match_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MatchKey", value.into_node()); self }
    /// Sets `SubType`. At most 255 characters.
    #[inline] pub fn sub_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubType", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`SchemaAttributeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SchemaAttributeType>) -> SchemaInputAttribute<S0, Set_> { self.0.put("Type", value.into_node()); SchemaInputAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SchemaInputAttribute> for SchemaInputAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EntityResolution::SchemaMapping`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html)
#[derive(Debug)]
pub enum SchemaAttributeType {}
impl SchemaAttributeType {
    /// `NAME`
    pub const NAME: Value_<SchemaAttributeType> = Value_::constant("NAME");
    /// `NAME_FIRST`
    pub const NAME_FIRST: Value_<SchemaAttributeType> = Value_::constant("NAME_FIRST");
    /// `NAME_MIDDLE`
    pub const NAME_MIDDLE: Value_<SchemaAttributeType> = Value_::constant("NAME_MIDDLE");
    /// `NAME_LAST`
    pub const NAME_LAST: Value_<SchemaAttributeType> = Value_::constant("NAME_LAST");
    /// `ADDRESS`
    pub const ADDRESS: Value_<SchemaAttributeType> = Value_::constant("ADDRESS");
    /// `ADDRESS_STREET1`
    pub const ADDRESS_STREET1: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_STREET1");
    /// `ADDRESS_STREET2`
    pub const ADDRESS_STREET2: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_STREET2");
    /// `ADDRESS_STREET3`
    pub const ADDRESS_STREET3: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_STREET3");
    /// `ADDRESS_CITY`
    pub const ADDRESS_CITY: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_CITY");
    /// `ADDRESS_STATE`
    pub const ADDRESS_STATE: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_STATE");
    /// `ADDRESS_COUNTRY`
    pub const ADDRESS_COUNTRY: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_COUNTRY");
    /// `ADDRESS_POSTALCODE`
    pub const ADDRESS_POSTALCODE: Value_<SchemaAttributeType> = Value_::constant("ADDRESS_POSTALCODE");
    /// `PHONE`
    pub const PHONE: Value_<SchemaAttributeType> = Value_::constant("PHONE");
    /// `PHONE_NUMBER`
    pub const PHONE_NUMBER: Value_<SchemaAttributeType> = Value_::constant("PHONE_NUMBER");
    /// `PHONE_COUNTRYCODE`
    pub const PHONE_COUNTRYCODE: Value_<SchemaAttributeType> = Value_::constant("PHONE_COUNTRYCODE");
    /// `EMAIL_ADDRESS`
    pub const EMAIL_ADDRESS: Value_<SchemaAttributeType> = Value_::constant("EMAIL_ADDRESS");
    /// `UNIQUE_ID`
    pub const UNIQUE_ID: Value_<SchemaAttributeType> = Value_::constant("UNIQUE_ID");
    /// `DATE`
    pub const DATE: Value_<SchemaAttributeType> = Value_::constant("DATE");
    /// `STRING`
    pub const STRING: Value_<SchemaAttributeType> = Value_::constant("STRING");
    /// `PROVIDER_ID`
    pub const PROVIDER_ID: Value_<SchemaAttributeType> = Value_::constant("PROVIDER_ID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchemaAttributeType> { Value_::from_node(value.into_node()) }
}
