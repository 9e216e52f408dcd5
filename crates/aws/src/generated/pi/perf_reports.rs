// Made by `cargo xtask generate`; do not edit.
//! `AWS::PI::PerfReports`

use stanchion_template::generated::*;

/// `AWS::PI::PerfReports`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html)
#[must_use]
pub struct PerfReports<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl PerfReports<Missing_<super::required::end_time>, Missing_<super::required::identifier>, Missing_<super::required::service_type>, Missing_<super::required::start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PerfReports(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> PerfReports<S0, S1, S2, S3> {
    /// Sets `EndTime`. Required. An update replaces the resource.
    #[inline] pub fn end_time(mut self, value: impl IntoValue_<String>) -> PerfReports<Set_, S1, S2, S3> { self.0.put("EndTime", value.into_node()); PerfReports(self.0, PhantomData_) }
    /// Sets `Identifier`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> PerfReports<S0, Set_, S2, S3> { self.0.put("Identifier", value.into_node()); PerfReports(self.0, PhantomData_) }
    /// Sets `ServiceType`. Required. An update replaces the resource. The values are constants of [`ServiceType`].
    #[inline] pub fn service_type(mut self, value: impl IntoValue_<ServiceType>) -> PerfReports<S0, S1, Set_, S3> { self.0.put("ServiceType", value.into_node()); PerfReports(self.0, PhantomData_) }
    /// Sets `StartTime`. Required. An update replaces the resource.
    #[inline] pub fn start_time(mut self, value: impl IntoValue_<String>) -> PerfReports<S0, S1, S2, Set_> { self.0.put("StartTime", value.into_node()); PerfReports(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<PerfReports> for PerfReports<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for PerfReports<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::PI::PerfReports";
    type Handle = PerfReportsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PerfReports`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PerfReportsRef(Id_);
impl From<Id_> for PerfReportsRef { #[inline] fn from(id: Id_) -> Self { PerfReportsRef(id) } }
impl AsRef<Id_> for PerfReportsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PerfReportsRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AnalysisReportId`
    #[inline] pub fn analysis_report_id(&self) -> Value_<String> { self.0.attribute("AnalysisReportId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::PI::PerfReports`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html)
#[derive(Debug)]
pub enum ServiceType {}
impl ServiceType {
    /// `RDS`
    pub const RDS: Value_<ServiceType> = Value_::constant("RDS");
    /// `DOCDB`
    pub const DOCDB: Value_<ServiceType> = Value_::constant("DOCDB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceType> { Value_::from_node(value.into_node()) }
}
