// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeBuild::ReportGroup`

use stanchion_template::generated::*;

/// `AWS::CodeBuild::ReportGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
#[must_use]
pub struct ReportGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReportGroup<Missing_<super::required::export_config>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReportGroup<S0, S1> {
    /// Sets `DeleteReports`.
    #[inline] pub fn delete_reports(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeleteReports", value.into_node()); self }
    /// Sets `ExportConfig`. Required.
    #[inline] pub fn export_config(mut self, value: impl IntoValue_<ReportExportConfig>) -> ReportGroup<Set_, S1> { self.0.put("ExportConfig", value.into_node()); ReportGroup(self.0, PhantomData_) }
    /// Sets `Name`. 2 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ReportGroup<S0, Set_> { self.0.put("Type", value.into_node()); ReportGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReportGroup> for ReportGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ReportGroup<S0, S1> {
    const TYPE: &'static str = "AWS::CodeBuild::ReportGroup";
    type Handle = ReportGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReportGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReportGroupRef(Id_);
impl From<Id_> for ReportGroupRef { #[inline] fn from(id: Id_) -> Self { ReportGroupRef(id) } }
impl AsRef<Id_> for ReportGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReportGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CodeBuild::ReportGroup.S3ReportExportConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-reportgroup-s3reportexportconfig.html)
#[must_use]
pub struct S3ReportExportConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3ReportExportConfig<Missing_<super::required::bucket>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3ReportExportConfig(Properties_::new(), PhantomData_) }
}
impl<S0> S3ReportExportConfig<S0> {
    /// Sets `Bucket`. Required. At least 1 character.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> S3ReportExportConfig<Set_> { self.0.put("Bucket", value.into_node()); S3ReportExportConfig(self.0, PhantomData_) }
    /// Sets `BucketOwner`.
    #[inline] pub fn bucket_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BucketOwner", value.into_node()); self }
    /// Sets `EncryptionDisabled`.
    #[inline] pub fn encryption_disabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EncryptionDisabled", value.into_node()); self }
    /// Sets `EncryptionKey`. At least 1 character.
    #[inline] pub fn encryption_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKey", value.into_node()); self }
    /// Sets `Packaging`. The values are constants of [`Packaging`].
    #[inline] pub fn packaging(mut self, value: impl IntoValue_<Packaging>) -> Self { self.0.put("Packaging", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3ReportExportConfig> for S3ReportExportConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeBuild::ReportGroup.ReportExportConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-reportgroup-reportexportconfig.html)
#[must_use]
pub struct ReportExportConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReportExportConfig<Missing_<super::required::export_config_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReportExportConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ReportExportConfig<S0> {
    /// Sets `ExportConfigType`. Required. The values are constants of [`ExportConfigType`].
    #[inline] pub fn export_config_type(mut self, value: impl IntoValue_<ExportConfigType>) -> ReportExportConfig<Set_> { self.0.put("ExportConfigType", value.into_node()); ReportExportConfig(self.0, PhantomData_) }
    /// Sets `S3Destination`.
    #[inline] pub fn s3_destination(mut self, value: impl IntoValue_<S3ReportExportConfig>) -> Self { self.0.put("S3Destination", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReportExportConfig> for ReportExportConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeBuild::ReportGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
#[derive(Debug)]
pub enum ExportConfigType {}
impl ExportConfigType {
    /// `S3`
    pub const S3: Value_<ExportConfigType> = Value_::constant("S3");
    /// `NO_EXPORT`
    pub const NO_EXPORT: Value_<ExportConfigType> = Value_::constant("NO_EXPORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExportConfigType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::ReportGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
#[derive(Debug)]
pub enum Packaging {}
impl Packaging {
    /// `NONE`
    pub const NONE: Value_<Packaging> = Value_::constant("NONE");
    /// `ZIP`
    pub const ZIP: Value_<Packaging> = Value_::constant("ZIP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Packaging> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeBuild::ReportGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `TEST`
    pub const TEST: Value_<Type> = Value_::constant("TEST");
    /// `CODE_COVERAGE`
    pub const CODE_COVERAGE: Value_<Type> = Value_::constant("CODE_COVERAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
