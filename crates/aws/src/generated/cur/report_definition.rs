// Made by `cargo xtask generate`; do not edit.
//! `AWS::CUR::ReportDefinition`

use stanchion_template::generated::*;

/// `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[must_use]
pub struct ReportDefinition<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_, S7 = Set_, S8 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6, S7, S8,)>);
impl ReportDefinition<Missing_<super::required::compression>, Missing_<super::required::format>, Missing_<super::required::refresh_closed_reports>, Missing_<super::required::report_name>, Missing_<super::required::report_versioning>, Missing_<super::required::s3_bucket>, Missing_<super::required::s3_prefix>, Missing_<super::required::s3_region>, Missing_<super::required::time_unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6, S7, S8> ReportDefinition<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    /// Sets `AdditionalArtifacts`. The values are constants of [`AdditionalArtifact`].
    #[inline] pub fn additional_artifacts(mut self, value: impl IntoValue_<Vec<AdditionalArtifact>>) -> Self { self.0.put("AdditionalArtifacts", value.into_node()); self }
    /// Sets `AdditionalSchemaElements`. An update replaces the resource. The values are constants of [`AdditionalSchemaElement`].
    #[inline] pub fn additional_schema_elements(mut self, value: impl IntoValue_<Vec<AdditionalSchemaElement>>) -> Self { self.0.put("AdditionalSchemaElements", value.into_node()); self }
    /// Sets `BillingViewArn`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn billing_view_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingViewArn", value.into_node()); self }
    /// Sets `Compression`. Required. The values are constants of [`Compression`].
    #[inline] pub fn compression(mut self, value: impl IntoValue_<Compression>) -> ReportDefinition<Set_, S1, S2, S3, S4, S5, S6, S7, S8> { self.0.put("Compression", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> ReportDefinition<S0, Set_, S2, S3, S4, S5, S6, S7, S8> { self.0.put("Format", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `RefreshClosedReports`. Required.
    #[inline] pub fn refresh_closed_reports(mut self, value: impl IntoValue_<bool>) -> ReportDefinition<S0, S1, Set_, S3, S4, S5, S6, S7, S8> { self.0.put("RefreshClosedReports", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `ReportName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn report_name(mut self, value: impl IntoValue_<String>) -> ReportDefinition<S0, S1, S2, Set_, S4, S5, S6, S7, S8> { self.0.put("ReportName", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `ReportVersioning`. Required. An update replaces the resource. The values are constants of [`ReportVersioning`].
    #[inline] pub fn report_versioning(mut self, value: impl IntoValue_<ReportVersioning>) -> ReportDefinition<S0, S1, S2, S3, Set_, S5, S6, S7, S8> { self.0.put("ReportVersioning", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `S3Bucket`. Required. 1 to 256 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> ReportDefinition<S0, S1, S2, S3, S4, Set_, S6, S7, S8> { self.0.put("S3Bucket", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `S3Prefix`. Required. 1 to 256 characters.
    #[inline] pub fn s3_prefix(mut self, value: impl IntoValue_<String>) -> ReportDefinition<S0, S1, S2, S3, S4, S5, Set_, S7, S8> { self.0.put("S3Prefix", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `S3Region`. Required.
    #[inline] pub fn s3_region(mut self, value: impl IntoValue_<String>) -> ReportDefinition<S0, S1, S2, S3, S4, S5, S6, Set_, S8> { self.0.put("S3Region", value.into_node()); ReportDefinition(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 100 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TimeUnit`. Required. An update replaces the resource. The values are constants of [`TimeUnit`].
    #[inline] pub fn time_unit(mut self, value: impl IntoValue_<TimeUnit>) -> ReportDefinition<S0, S1, S2, S3, S4, S5, S6, S7, Set_> { self.0.put("TimeUnit", value.into_node()); ReportDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> IntoValue_<ReportDefinition> for ReportDefinition<S0, S1, S2, S3, S4, S5, S6, S7, S8> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_, S7: IsSet_, S8: IsSet_> ResourceType_ for ReportDefinition<S0, S1, S2, S3, S4, S5, S6, S7, S8> {
    const TYPE: &'static str = "AWS::CUR::ReportDefinition";
    type Handle = ReportDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReportDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReportDefinitionRef(Id_);
impl From<Id_> for ReportDefinitionRef { #[inline] fn from(id: Id_) -> Self { ReportDefinitionRef(id) } }
impl AsRef<Id_> for ReportDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReportDefinitionRef {
    /// `Ref`: `ReportName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum AdditionalArtifact {}
impl AdditionalArtifact {
    /// `REDSHIFT`
    pub const REDSHIFT: Value_<AdditionalArtifact> = Value_::constant("REDSHIFT");
    /// `QUICKSIGHT`
    pub const QUICKSIGHT: Value_<AdditionalArtifact> = Value_::constant("QUICKSIGHT");
    /// `ATHENA`
    pub const ATHENA: Value_<AdditionalArtifact> = Value_::constant("ATHENA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdditionalArtifact> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum AdditionalSchemaElement {}
impl AdditionalSchemaElement {
    /// `RESOURCES`
    pub const RESOURCES: Value_<AdditionalSchemaElement> = Value_::constant("RESOURCES");
    /// `SPLIT_COST_ALLOCATION_DATA`
    pub const SPLIT_COST_ALLOCATION_DATA: Value_<AdditionalSchemaElement> = Value_::constant("SPLIT_COST_ALLOCATION_DATA");
    /// `MANUAL_DISCOUNT_COMPATIBILITY`
    pub const MANUAL_DISCOUNT_COMPATIBILITY: Value_<AdditionalSchemaElement> = Value_::constant("MANUAL_DISCOUNT_COMPATIBILITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AdditionalSchemaElement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum Compression {}
impl Compression {
    /// `ZIP`
    pub const ZIP: Value_<Compression> = Value_::constant("ZIP");
    /// `GZIP`
    pub const GZIP: Value_<Compression> = Value_::constant("GZIP");
    /// `Parquet`
    pub const PARQUET: Value_<Compression> = Value_::constant("Parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Compression> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `textORcsv`
    pub const TEXT_O_RCSV: Value_<Format> = Value_::constant("textORcsv");
    /// `Parquet`
    pub const PARQUET: Value_<Format> = Value_::constant("Parquet");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum ReportVersioning {}
impl ReportVersioning {
    /// `CREATE_NEW_REPORT`
    pub const CREATE_NEW_REPORT: Value_<ReportVersioning> = Value_::constant("CREATE_NEW_REPORT");
    /// `OVERWRITE_REPORT`
    pub const OVERWRITE_REPORT: Value_<ReportVersioning> = Value_::constant("OVERWRITE_REPORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReportVersioning> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CUR::ReportDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html)
#[derive(Debug)]
pub enum TimeUnit {}
impl TimeUnit {
    /// `HOURLY`
    pub const HOURLY: Value_<TimeUnit> = Value_::constant("HOURLY");
    /// `DAILY`
    pub const DAILY: Value_<TimeUnit> = Value_::constant("DAILY");
    /// `MONTHLY`
    pub const MONTHLY: Value_<TimeUnit> = Value_::constant("MONTHLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeUnit> { Value_::from_node(value.into_node()) }
}
