// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthLake::DataTransformationProfile`

use stanchion_template::generated::*;

/// `AWS::HealthLake::DataTransformationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html)
#[must_use]
pub struct DataTransformationProfile<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataTransformationProfile<Missing_<super::required::profile_name>, Missing_<super::required::source_format>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataTransformationProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataTransformationProfile<S0, S1> {
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `ProfileDescription`. 0 to 1000 characters. An update replaces the resource.
    #[inline] pub fn profile_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileDescription", value.into_node()); self }
    /// Sets `ProfileName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn profile_name(mut self, value: impl IntoValue_<String>) -> DataTransformationProfile<Set_, S1> { self.0.put("ProfileName", value.into_node()); DataTransformationProfile(self.0, PhantomData_) }
    /// Sets `Source`. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `SourceFormat`. Required. An update replaces the resource. The values are constants of [`SourceFormat`].
    #[inline] pub fn source_format(mut self, value: impl IntoValue_<SourceFormat>) -> DataTransformationProfile<S0, Set_> { self.0.put("SourceFormat", value.into_node()); DataTransformationProfile(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataTransformationProfile> for DataTransformationProfile<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DataTransformationProfile<S0, S1> {
    const TYPE: &'static str = "AWS::HealthLake::DataTransformationProfile";
    type Handle = DataTransformationProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataTransformationProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataTransformationProfileRef(Id_);
impl From<Id_> for DataTransformationProfileRef { #[inline] fn from(id: Id_) -> Self { DataTransformationProfileRef(id) } }
impl AsRef<Id_> for DataTransformationProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataTransformationProfileRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
    /// `Fn::GetAtt` `TargetFormat`
    #[inline] pub fn target_format(&self) -> Value_<String> { self.0.attribute("TargetFormat") }
}
/// `AWS::HealthLake::DataTransformationProfile.ExistingVersionedProfileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-existingversionedprofilesource.html)
#[must_use]
pub struct ExistingVersionedProfileSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExistingVersionedProfileSource<Missing_<super::required::profile_id>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExistingVersionedProfileSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExistingVersionedProfileSource<S0, S1> {
    /// Sets `ProfileId`. Required.
    #[inline] pub fn profile_id(mut self, value: impl IntoValue_<String>) -> ExistingVersionedProfileSource<Set_, S1> { self.0.put("ProfileId", value.into_node()); ExistingVersionedProfileSource(self.0, PhantomData_) }
    /// Sets `Version`. Required.
    #[inline] pub fn version(mut self, value: impl IntoValue_<i64>) -> ExistingVersionedProfileSource<S0, Set_> { self.0.put("Version", value.into_node()); ExistingVersionedProfileSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExistingVersionedProfileSource> for ExistingVersionedProfileSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::DataTransformationProfile.ProfileMappingSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-profilemappingsource.html)
#[must_use]
pub struct ProfileMappingSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProfileMappingSource<Missing_<super::required::profile_mapping>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileMappingSource(Properties_::new(), PhantomData_) }
}
impl<S0> ProfileMappingSource<S0> {
    /// Sets `ProfileMapping`. Required.
    #[inline] pub fn profile_mapping(mut self, value: impl IntoValue_<MapOf_<String>>) -> ProfileMappingSource<Set_> { self.0.put("ProfileMapping", value.into_node()); ProfileMappingSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProfileMappingSource> for ProfileMappingSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::DataTransformationProfile.StarterProfileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-starterprofilesource.html)
#[must_use]
pub struct StarterProfileSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StarterProfileSource<Missing_<super::required::starter_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StarterProfileSource(Properties_::new(), PhantomData_) }
}
impl<S0> StarterProfileSource<S0> {
    /// Sets `StarterProfileName`. Required.
    #[inline] pub fn starter_profile_name(mut self, value: impl IntoValue_<String>) -> StarterProfileSource<Set_> { self.0.put("StarterProfileName", value.into_node()); StarterProfileSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StarterProfileSource> for StarterProfileSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::DataTransformationProfile.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-datatransformationprofile-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `ExistingVersionedProfileId`.
    #[inline] pub fn existing_versioned_profile_id(mut self, value: impl IntoValue_<ExistingVersionedProfileSource>) -> Self { self.0.put("ExistingVersionedProfileId", value.into_node()); self }
    /// Sets `ProfileMapping`.
    #[inline] pub fn profile_mapping(mut self, value: impl IntoValue_<ProfileMappingSource>) -> Self { self.0.put("ProfileMapping", value.into_node()); self }
    /// Sets `StarterProfile`.
    #[inline] pub fn starter_profile(mut self, value: impl IntoValue_<StarterProfileSource>) -> Self { self.0.put("StarterProfile", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::HealthLake::DataTransformationProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html)
#[derive(Debug)]
pub enum SourceFormat {}
impl SourceFormat {
    /// `CCDA`
    pub const CCDA: Value_<SourceFormat> = Value_::constant("CCDA");
    /// `CSV`
    pub const CSV: Value_<SourceFormat> = Value_::constant("CSV");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceFormat> { Value_::from_node(value.into_node()) }
}
