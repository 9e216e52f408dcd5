// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::CapacityManagerDataExport`

use stanchion_template::generated::*;

/// `AWS::EC2::CapacityManagerDataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html)
#[must_use]
pub struct CapacityManagerDataExport<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CapacityManagerDataExport<Missing_<super::required::output_format>, Missing_<super::required::s3_bucket_name>, Missing_<super::required::schedule>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CapacityManagerDataExport(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CapacityManagerDataExport<S0, S1, S2> {
    /// Sets `OutputFormat`. Required. An update replaces the resource. The values are constants of [`OutputFormat`].
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<OutputFormat>) -> CapacityManagerDataExport<Set_, S1, S2> { self.0.put("OutputFormat", value.into_node()); CapacityManagerDataExport(self.0, PhantomData_) }
    /// Sets `S3BucketName`. Required. An update replaces the resource.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> CapacityManagerDataExport<S0, Set_, S2> { self.0.put("S3BucketName", value.into_node()); CapacityManagerDataExport(self.0, PhantomData_) }
    /// Sets `S3BucketPrefix`. An update replaces the resource.
    #[inline] pub fn s3_bucket_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3BucketPrefix", value.into_node()); self }
    /// Sets `Schedule`. Required. An update replaces the resource. The values are constants of [`Schedule`].
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<Schedule>) -> CapacityManagerDataExport<S0, S1, Set_> { self.0.put("Schedule", value.into_node()); CapacityManagerDataExport(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CapacityManagerDataExport> for CapacityManagerDataExport<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for CapacityManagerDataExport<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::CapacityManagerDataExport";
    type Handle = CapacityManagerDataExportRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CapacityManagerDataExport`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CapacityManagerDataExportRef(Id_);
impl From<Id_> for CapacityManagerDataExportRef { #[inline] fn from(id: Id_) -> Self { CapacityManagerDataExportRef(id) } }
impl AsRef<Id_> for CapacityManagerDataExportRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CapacityManagerDataExportRef {
    /// `Ref`: `CapacityManagerDataExportId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CapacityManagerDataExportId`
    #[inline] pub fn capacity_manager_data_export_id(&self) -> Value_<String> { self.0.attribute("CapacityManagerDataExportId") }
}
/// Values of `AWS::EC2::CapacityManagerDataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html)
#[derive(Debug)]
pub enum OutputFormat {}
impl OutputFormat {
    /// `csv`
    pub const CSV: Value_<OutputFormat> = Value_::constant("csv");
    /// `parquet`
    pub const PARQUET: Value_<OutputFormat> = Value_::constant("parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::CapacityManagerDataExport`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-capacitymanagerdataexport.html)
#[derive(Debug)]
pub enum Schedule {}
impl Schedule {
    /// `hourly`
    pub const HOURLY: Value_<Schedule> = Value_::constant("hourly");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Schedule> { Value_::from_node(value.into_node()) }
}
