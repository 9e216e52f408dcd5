// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::DataTableAttribute`

use stanchion_template::generated::*;

/// `AWS::Connect::DataTableAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
#[must_use]
pub struct DataTableAttribute<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataTableAttribute<Missing_<super::required::data_table_arn>, Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataTableAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataTableAttribute<S0, S1, S2, S3> {
    /// Sets `DataTableArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn data_table_arn(mut self, value: impl IntoValue_<String>) -> DataTableAttribute<Set_, S1, S2, S3> { self.0.put("DataTableArn", value.into_node()); DataTableAttribute(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> DataTableAttribute<S0, Set_, S2, S3> { self.0.put("InstanceArn", value.into_node()); DataTableAttribute(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters. An update may replace the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataTableAttribute<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); DataTableAttribute(self.0, PhantomData_) }
    /// Sets `Primary`.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Primary", value.into_node()); self }
    /// Sets `Validation`.
    #[inline] pub fn validation(mut self, value: impl IntoValue_<Validation>) -> Self { self.0.put("Validation", value.into_node()); self }
    /// Sets `ValueType`. Required. The values are constants of [`ValueType`].
    #[inline] pub fn value_type(mut self, value: impl IntoValue_<ValueType>) -> DataTableAttribute<S0, S1, S2, Set_> { self.0.put("ValueType", value.into_node()); DataTableAttribute(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataTableAttribute> for DataTableAttribute<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DataTableAttribute<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Connect::DataTableAttribute";
    type Handle = DataTableAttributeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataTableAttribute`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataTableAttributeRef(Id_);
impl From<Id_> for DataTableAttributeRef { #[inline] fn from(id: Id_) -> Self { DataTableAttributeRef(id) } }
impl AsRef<Id_> for DataTableAttributeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataTableAttributeRef {
    /// `Ref`: `InstanceArn|DataTableArn|AttributeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttributeId`
    #[inline] pub fn attribute_id(&self) -> Value_<String> { self.0.attribute("AttributeId") }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LockVersion`
    #[inline] pub fn lock_version(&self) -> Value_<String> { self.0.attribute("LockVersion") }
}
/// `AWS::Connect::DataTableAttribute.Enum`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
#[must_use]
pub struct Enum(Properties_);
impl Enum {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Enum(Properties_::new()) }
}
impl Enum {
    /// Sets `Strict`.
    #[inline] pub fn strict(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Strict", value.into_node()); self }
    /// Sets `Values`.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<Enum> for Enum { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::DataTableAttribute.Validation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
#[must_use]
pub struct Validation(Properties_);
impl Validation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Validation(Properties_::new()) }
}
impl Validation {
    /// Sets `Enum`.
    #[inline] pub fn r#enum(mut self, value: impl IntoValue_<Enum>) -> Self { self.0.put("Enum", value.into_node()); self }
    /// Sets `ExclusiveMaximum`.
    #[inline] pub fn exclusive_maximum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ExclusiveMaximum", value.into_node()); self }
    /// Sets `ExclusiveMinimum`.
    #[inline] pub fn exclusive_minimum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ExclusiveMinimum", value.into_node()); self }
    /// Sets `MaxLength`. 0 to 1000.
    #[inline] pub fn max_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxLength", value.into_node()); self }
    /// Sets `MaxValues`. 0 to 100.
    #[inline] pub fn max_values(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxValues", value.into_node()); self }
    /// Sets `Maximum`.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `MinLength`. 0 to 1000.
    #[inline] pub fn min_length(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinLength", value.into_node()); self }
    /// Sets `MinValues`. 0 to 100.
    #[inline] pub fn min_values(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinValues", value.into_node()); self }
    /// Sets `Minimum`.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Minimum", value.into_node()); self }
    /// Sets `MultipleOf`. At least 0.
    #[inline] pub fn multiple_of(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MultipleOf", value.into_node()); self }
}
impl IntoValue_<Validation> for Validation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Connect::DataTableAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html)
#[derive(Debug)]
pub enum ValueType {}
impl ValueType {
    /// `TEXT`
    pub const TEXT: Value_<ValueType> = Value_::constant("TEXT");
    /// `NUMBER`
    pub const NUMBER: Value_<ValueType> = Value_::constant("NUMBER");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<ValueType> = Value_::constant("BOOLEAN");
    /// `TEXT_LIST`
    pub const TEXT_LIST: Value_<ValueType> = Value_::constant("TEXT_LIST");
    /// `NUMBER_LIST`
    pub const NUMBER_LIST: Value_<ValueType> = Value_::constant("NUMBER_LIST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValueType> { Value_::from_node(value.into_node()) }
}
