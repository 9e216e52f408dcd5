// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::DataTableRecord`

use stanchion_template::generated::*;

/// `AWS::Connect::DataTableRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html)
#[must_use]
pub struct DataTableRecord<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DataTableRecord<Missing_<super::required::data_table_arn>, Missing_<super::required::data_table_record>, Missing_<super::required::instance_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataTableRecord(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DataTableRecord<S0, S1, S2> {
    /// Sets `DataTableArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn data_table_arn(mut self, value: impl IntoValue_<String>) -> DataTableRecord<Set_, S1, S2> { self.0.put("DataTableArn", value.into_node()); DataTableRecord(self.0, PhantomData_) }
    /// Sets `DataTableRecord`. Required.
    #[inline] pub fn data_table_record(mut self, value: impl IntoValue_<DataTableRecordDataTableRecord>) -> DataTableRecord<S0, Set_, S2> { self.0.put("DataTableRecord", value.into_node()); DataTableRecord(self.0, PhantomData_) }
    /// Sets `InstanceArn`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> DataTableRecord<S0, S1, Set_> { self.0.put("InstanceArn", value.into_node()); DataTableRecord(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DataTableRecord> for DataTableRecord<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DataTableRecord<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::DataTableRecord";
    type Handle = DataTableRecordRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataTableRecord`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataTableRecordRef(Id_);
impl From<Id_> for DataTableRecordRef { #[inline] fn from(id: Id_) -> Self { DataTableRecordRef(id) } }
impl AsRef<Id_> for DataTableRecordRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataTableRecordRef {
    /// `Ref`: `InstanceArn|DataTableArn|RecordId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RecordId`
    #[inline] pub fn record_id(&self) -> Value_<String> { self.0.attribute("RecordId") }
}
/// `AWS::Connect::DataTableRecord.Value`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connect-datatablerecord-value.html)
#[must_use]
pub struct Value(Properties_);
impl Value {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Value(Properties_::new()) }
}
impl Value {
    /// Sets `AttributeId`. 1 to 256 characters.
    #[inline] pub fn attribute_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeId", value.into_node()); self }
    /// Sets `AttributeValue`.
    #[inline] pub fn attribute_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttributeValue", value.into_node()); self }
}
impl IntoValue_<Value> for Value { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Connect::DataTableRecord.DataTableRecordDataTableRecord`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html)
#[must_use]
pub struct DataTableRecordDataTableRecord<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataTableRecordDataTableRecord<Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataTableRecordDataTableRecord(Properties_::new(), PhantomData_) }
}
impl<S0> DataTableRecordDataTableRecord<S0> {
    /// Sets `PrimaryValues`.
    #[inline] pub fn primary_values(mut self, value: impl IntoValue_<Vec<Value>>) -> Self { self.0.put("PrimaryValues", value.into_node()); self }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<Value>>) -> DataTableRecordDataTableRecord<Set_> { self.0.put("Values", value.into_node()); DataTableRecordDataTableRecord(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DataTableRecordDataTableRecord> for DataTableRecordDataTableRecord<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
