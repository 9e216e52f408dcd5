// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager::ReportGenerator`

use stanchion_template::generated::*;

/// `AWS::LicenseManager::ReportGenerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html)
#[must_use]
pub struct ReportGenerator<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ReportGenerator<Missing_<super::required::report_context>, Missing_<super::required::report_frequency>, Missing_<super::required::report_generator_name>, Missing_<super::required::report_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportGenerator(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ReportGenerator<S0, S1, S2, S3> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ReportContext`. Required.
    #[inline] pub fn report_context(mut self, value: impl IntoValue_<ReportContext>) -> ReportGenerator<Set_, S1, S2, S3> { self.0.put("ReportContext", value.into_node()); ReportGenerator(self.0, PhantomData_) }
    /// Sets `ReportFrequency`. Required.
    #[inline] pub fn report_frequency(mut self, value: impl IntoValue_<ReportFrequency>) -> ReportGenerator<S0, Set_, S2, S3> { self.0.put("ReportFrequency", value.into_node()); ReportGenerator(self.0, PhantomData_) }
    /// Sets `ReportGeneratorName`. Required. 1 to 100 characters.
    #[inline] pub fn report_generator_name(mut self, value: impl IntoValue_<String>) -> ReportGenerator<S0, S1, Set_, S3> { self.0.put("ReportGeneratorName", value.into_node()); ReportGenerator(self.0, PhantomData_) }
    /// Sets `ReportType`. Required. The values are constants of [`ReportTypeItem`].
    #[inline] pub fn report_type(mut self, value: impl IntoValue_<Vec<ReportTypeItem>>) -> ReportGenerator<S0, S1, S2, Set_> { self.0.put("ReportType", value.into_node()); ReportGenerator(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ReportGenerator> for ReportGenerator<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ReportGenerator<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::LicenseManager::ReportGenerator";
    type Handle = ReportGeneratorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReportGenerator`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReportGeneratorRef(Id_);
impl From<Id_> for ReportGeneratorRef { #[inline] fn from(id: Id_) -> Self { ReportGeneratorRef(id) } }
impl AsRef<Id_> for ReportGeneratorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReportGeneratorRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `ReportCreatorAccount`
    #[inline] pub fn report_creator_account(&self) -> Value_<String> { self.0.attribute("ReportCreatorAccount") }
    /// `Fn::GetAtt` `S3Location`
    #[inline] pub fn s3_location(&self) -> Value_<String> { self.0.attribute("S3Location") }
}
/// `AWS::LicenseManager::ReportGenerator.ReportContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-reportgenerator-reportcontext.html)
#[must_use]
pub struct ReportContext(Properties_);
impl ReportContext {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReportContext(Properties_::new()) }
}
impl ReportContext {
    /// Sets `LicenseAssetGroupArns`.
    #[inline] pub fn license_asset_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LicenseAssetGroupArns", value.into_node()); self }
    /// Sets `LicenseConfigurationArns`.
    #[inline] pub fn license_configuration_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LicenseConfigurationArns", value.into_node()); self }
    /// Sets `ReportEndDate`.
    #[inline] pub fn report_end_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReportEndDate", value.into_node()); self }
    /// Sets `ReportStartDate`.
    #[inline] pub fn report_start_date(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReportStartDate", value.into_node()); self }
}
impl IntoValue_<ReportContext> for ReportContext { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::LicenseManager::ReportGenerator.ReportFrequency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-licensemanager-reportgenerator-reportfrequency.html)
#[must_use]
pub struct ReportFrequency(Properties_);
impl ReportFrequency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReportFrequency(Properties_::new()) }
}
impl ReportFrequency {
    /// Sets `Period`. The values are constants of [`Period`].
    #[inline] pub fn period(mut self, value: impl IntoValue_<Period>) -> Self { self.0.put("Period", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<ReportFrequency> for ReportFrequency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::LicenseManager::ReportGenerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html)
#[derive(Debug)]
pub enum Period {}
impl Period {
    /// `DAY`
    pub const DAY: Value_<Period> = Value_::constant("DAY");
    /// `WEEK`
    pub const WEEK: Value_<Period> = Value_::constant("WEEK");
    /// `MONTH`
    pub const MONTH: Value_<Period> = Value_::constant("MONTH");
    /// `ONE_TIME`
    pub const ONE_TIME: Value_<Period> = Value_::constant("ONE_TIME");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Period> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::LicenseManager::ReportGenerator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html)
#[derive(Debug)]
pub enum ReportTypeItem {}
impl ReportTypeItem {
    /// `LicenseConfigurationSummaryReport`
    pub const LICENSE_CONFIGURATION_SUMMARY_REPORT: Value_<ReportTypeItem> = Value_::constant("LicenseConfigurationSummaryReport");
    /// `LicenseConfigurationUsageReport`
    pub const LICENSE_CONFIGURATION_USAGE_REPORT: Value_<ReportTypeItem> = Value_::constant("LicenseConfigurationUsageReport");
    /// `LicenseAssetGroupUsageReport`
    pub const LICENSE_ASSET_GROUP_USAGE_REPORT: Value_<ReportTypeItem> = Value_::constant("LicenseAssetGroupUsageReport");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReportTypeItem> { Value_::from_node(value.into_node()) }
}
