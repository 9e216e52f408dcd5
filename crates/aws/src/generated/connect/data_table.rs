// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::DataTable`

use stanchion_template::generated::*;

/// `AWS::Connect::DataTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html)
#[must_use]
pub struct DataTable<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl DataTable<Missing_<super::required::instance_arn>, Missing_<super::required::name>, Missing_<super::required::status>, Missing_<super::required::time_zone>, Missing_<super::required::value_lock_level>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataTable(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> DataTable<S0, S1, S2, S3, S4> {
    /// Sets `Description`. 0 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceArn`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_arn(mut self, value: impl IntoValue_<String>) -> DataTable<Set_, S1, S2, S3, S4> { self.0.put("InstanceArn", value.into_node()); DataTable(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataTable<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); DataTable(self.0, PhantomData_) }
    /// Sets `Status`. Required. An update replaces the resource. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> DataTable<S0, S1, Set_, S3, S4> { self.0.put("Status", value.into_node()); DataTable(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeZone`. Required.
    #[inline] pub fn time_zone(mut self, value: impl IntoValue_<String>) -> DataTable<S0, S1, S2, Set_, S4> { self.0.put("TimeZone", value.into_node()); DataTable(self.0, PhantomData_) }
    /// Sets `ValueLockLevel`. Required. The values are constants of [`ValueLockLevel`].
    #[inline] pub fn value_lock_level(mut self, value: impl IntoValue_<ValueLockLevel>) -> DataTable<S0, S1, S2, S3, Set_> { self.0.put("ValueLockLevel", value.into_node()); DataTable(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<DataTable> for DataTable<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for DataTable<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Connect::DataTable";
    type Handle = DataTableRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataTable`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataTableRef(Id_);
impl From<Id_> for DataTableRef { #[inline] fn from(id: Id_) -> Self { DataTableRef(id) } }
impl AsRef<Id_> for DataTableRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataTableRef {
    /// `Ref`: `InstanceArn|Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<f64> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedRegion`
    #[inline] pub fn last_modified_region(&self) -> Value_<String> { self.0.attribute("LastModifiedRegion") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<f64> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `LockVersion`
    #[inline] pub fn lock_version(&self) -> Value_<String> { self.0.attribute("LockVersion") }
}
/// Values of `AWS::Connect::DataTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `PUBLISHED`
    pub const PUBLISHED: Value_<Status> = Value_::constant("PUBLISHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Connect::DataTable`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html)
#[derive(Debug)]
pub enum ValueLockLevel {}
impl ValueLockLevel {
    /// `NONE`
    pub const NONE: Value_<ValueLockLevel> = Value_::constant("NONE");
    /// `DATA_TABLE`
    pub const DATA_TABLE: Value_<ValueLockLevel> = Value_::constant("DATA_TABLE");
    /// `PRIMARY_VALUE`
    pub const PRIMARY_VALUE: Value_<ValueLockLevel> = Value_::constant("PRIMARY_VALUE");
    /// `ATTRIBUTE`
    pub const ATTRIBUTE: Value_<ValueLockLevel> = Value_::constant("ATTRIBUTE");
    /// `VALUE`
    pub const VALUE: Value_<ValueLockLevel> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValueLockLevel> { Value_::from_node(value.into_node()) }
}
