// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthLake::FHIRDatastore`

use stanchion_template::generated::*;

/// `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[must_use]
pub struct FHIRDatastore<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FHIRDatastore<Missing_<super::required::datastore_type_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FHIRDatastore(Properties_::new(), PhantomData_) }
}
impl<S0> FHIRDatastore<S0> {
    /// Sets `AnalyticsConfiguration`.
    #[inline] pub fn analytics_configuration(mut self, value: impl IntoValue_<AnalyticsConfiguration>) -> Self { self.0.put("AnalyticsConfiguration", value.into_node()); self }
    /// Sets `DatastoreName`. 1 to 256 characters. An update may replace the resource.
    #[inline] pub fn datastore_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatastoreName", value.into_node()); self }
    /// Sets `DatastoreTypeVersion`. Required. An update replaces the resource. The values are constants of [`DatastoreTypeVersion`].
    #[inline] pub fn datastore_type_version(mut self, value: impl IntoValue_<DatastoreTypeVersion>) -> FHIRDatastore<Set_> { self.0.put("DatastoreTypeVersion", value.into_node()); FHIRDatastore(self.0, PhantomData_) }
    /// Sets `IdentityProviderConfiguration`. An update may replace the resource.
    #[inline] pub fn identity_provider_configuration(mut self, value: impl IntoValue_<IdentityProviderConfiguration>) -> Self { self.0.put("IdentityProviderConfiguration", value.into_node()); self }
    /// Sets `NlpConfiguration`.
    #[inline] pub fn nlp_configuration(mut self, value: impl IntoValue_<NlpConfiguration>) -> Self { self.0.put("NlpConfiguration", value.into_node()); self }
    /// Sets `PreloadDataConfig`. An update replaces the resource.
    #[inline] pub fn preload_data_config(mut self, value: impl IntoValue_<PreloadDataConfig>) -> Self { self.0.put("PreloadDataConfig", value.into_node()); self }
    /// Sets `ProfileConfiguration`.
    #[inline] pub fn profile_configuration(mut self, value: impl IntoValue_<ProfileConfiguration>) -> Self { self.0.put("ProfileConfiguration", value.into_node()); self }
    /// Sets `SseConfiguration`. An update replaces the resource.
    #[inline] pub fn sse_configuration(mut self, value: impl IntoValue_<SseConfiguration>) -> Self { self.0.put("SseConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FHIRDatastore> for FHIRDatastore<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for FHIRDatastore<S0> {
    const TYPE: &'static str = "AWS::HealthLake::FHIRDatastore";
    type Handle = FHIRDatastoreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FHIRDatastore`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FHIRDatastoreRef(Id_);
impl From<Id_> for FHIRDatastoreRef { #[inline] fn from(id: Id_) -> Self { FHIRDatastoreRef(id) } }
impl AsRef<Id_> for FHIRDatastoreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FHIRDatastoreRef {
    /// `Ref`: `DatastoreId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedAt.Nanos`
    #[inline] pub fn created_at_nanos(&self) -> Value_<i64> { self.0.attribute("CreatedAt.Nanos") }
    /// `Fn::GetAtt` `CreatedAt.Seconds`
    #[inline] pub fn created_at_seconds(&self) -> Value_<String> { self.0.attribute("CreatedAt.Seconds") }
    /// `Fn::GetAtt` `DatastoreArn`
    #[inline] pub fn datastore_arn(&self) -> Value_<String> { self.0.attribute("DatastoreArn") }
    /// `Fn::GetAtt` `DatastoreEndpoint`
    #[inline] pub fn datastore_endpoint(&self) -> Value_<String> { self.0.attribute("DatastoreEndpoint") }
    /// `Fn::GetAtt` `DatastoreId`
    #[inline] pub fn datastore_id(&self) -> Value_<String> { self.0.attribute("DatastoreId") }
    /// `Fn::GetAtt` `DatastoreStatus`
    #[inline] pub fn datastore_status(&self) -> Value_<String> { self.0.attribute("DatastoreStatus") }
}
/// `AWS::HealthLake::FHIRDatastore.AnalyticsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-analyticsconfiguration.html)
#[must_use]
pub struct AnalyticsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalyticsConfiguration<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalyticsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AnalyticsConfiguration<S0> {
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> AnalyticsConfiguration<Set_> { self.0.put("Status", value.into_node()); AnalyticsConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnalyticsConfiguration> for AnalyticsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.IdentityProviderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-identityproviderconfiguration.html)
#[must_use]
pub struct IdentityProviderConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IdentityProviderConfiguration<Missing_<super::required::authorization_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IdentityProviderConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> IdentityProviderConfiguration<S0> {
    /// Sets `AuthorizationStrategy`. Required. The values are constants of [`AuthorizationStrategy`].
    #[inline] pub fn authorization_strategy(mut self, value: impl IntoValue_<AuthorizationStrategy>) -> IdentityProviderConfiguration<Set_> { self.0.put("AuthorizationStrategy", value.into_node()); IdentityProviderConfiguration(self.0, PhantomData_) }
    /// Sets `FineGrainedAuthorizationEnabled`.
    #[inline] pub fn fine_grained_authorization_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FineGrainedAuthorizationEnabled", value.into_node()); self }
    /// Sets `IdpLambdaArn`. 49 to 256 characters.
    #[inline] pub fn idp_lambda_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdpLambdaArn", value.into_node()); self }
    /// Sets `Metadata`.
    #[inline] pub fn metadata(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Metadata", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IdentityProviderConfiguration> for IdentityProviderConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.NlpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-nlpconfiguration.html)
#[must_use]
pub struct NlpConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NlpConfiguration<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NlpConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NlpConfiguration<S0> {
    /// Sets `Status`. Required. The values are constants of [`NlpConfigurationStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<NlpConfigurationStatus>) -> NlpConfiguration<Set_> { self.0.put("Status", value.into_node()); NlpConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NlpConfiguration> for NlpConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.PreloadDataConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-preloaddataconfig.html)
#[must_use]
pub struct PreloadDataConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PreloadDataConfig<Missing_<super::required::preload_data_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PreloadDataConfig(Properties_::new(), PhantomData_) }
}
impl<S0> PreloadDataConfig<S0> {
    /// Sets `PreloadDataType`. Required. The values are constants of [`PreloadDataType`].
    #[inline] pub fn preload_data_type(mut self, value: impl IntoValue_<PreloadDataType>) -> PreloadDataConfig<Set_> { self.0.put("PreloadDataType", value.into_node()); PreloadDataConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PreloadDataConfig> for PreloadDataConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.ProfileConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-profileconfiguration.html)
#[must_use]
pub struct ProfileConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ProfileConfiguration<Missing_<super::required::default_profiles>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ProfileConfiguration<S0> {
    /// Sets `DefaultProfiles`. Required.
    #[inline] pub fn default_profiles(mut self, value: impl IntoValue_<Vec<String>>) -> ProfileConfiguration<Set_> { self.0.put("DefaultProfiles", value.into_node()); ProfileConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ProfileConfiguration> for ProfileConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.KmsEncryptionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-kmsencryptionconfig.html)
#[must_use]
pub struct KmsEncryptionConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KmsEncryptionConfig<Missing_<super::required::cmk_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KmsEncryptionConfig(Properties_::new(), PhantomData_) }
}
impl<S0> KmsEncryptionConfig<S0> {
    /// Sets `CmkType`. Required. The values are constants of [`CmkType`].
    #[inline] pub fn cmk_type(mut self, value: impl IntoValue_<CmkType>) -> KmsEncryptionConfig<Set_> { self.0.put("CmkType", value.into_node()); KmsEncryptionConfig(self.0, PhantomData_) }
    /// Sets `KmsKeyId`. 1 to 400 characters.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KmsEncryptionConfig> for KmsEncryptionConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::HealthLake::FHIRDatastore.SseConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-healthlake-fhirdatastore-sseconfiguration.html)
#[must_use]
pub struct SseConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SseConfiguration<Missing_<super::required::kms_encryption_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SseConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SseConfiguration<S0> {
    /// Sets `KmsEncryptionConfig`. Required.
    #[inline] pub fn kms_encryption_config(mut self, value: impl IntoValue_<KmsEncryptionConfig>) -> SseConfiguration<Set_> { self.0.put("KmsEncryptionConfig", value.into_node()); SseConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SseConfiguration> for SseConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `PAUSED`
    pub const PAUSED: Value_<Status> = Value_::constant("PAUSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum DatastoreTypeVersion {}
impl DatastoreTypeVersion {
    /// `R4`
    pub const R4: Value_<DatastoreTypeVersion> = Value_::constant("R4");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatastoreTypeVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum AuthorizationStrategy {}
impl AuthorizationStrategy {
    /// `SMART_ON_FHIR_V1`
    pub const SMART_ON_FHIR_V1: Value_<AuthorizationStrategy> = Value_::constant("SMART_ON_FHIR_V1");
    /// `AWS_AUTH`
    pub const AWS_AUTH: Value_<AuthorizationStrategy> = Value_::constant("AWS_AUTH");
    /// `SMART_ON_FHIR`
    pub const SMART_ON_FHIR: Value_<AuthorizationStrategy> = Value_::constant("SMART_ON_FHIR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AuthorizationStrategy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum NlpConfigurationStatus {}
impl NlpConfigurationStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<NlpConfigurationStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<NlpConfigurationStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NlpConfigurationStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum PreloadDataType {}
impl PreloadDataType {
    /// `SYNTHEA`
    pub const SYNTHEA: Value_<PreloadDataType> = Value_::constant("SYNTHEA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PreloadDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::HealthLake::FHIRDatastore`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html)
#[derive(Debug)]
pub enum CmkType {}
impl CmkType {
    /// `CUSTOMER_MANAGED_KMS_KEY`
    pub const CUSTOMER_MANAGED_KMS_KEY: Value_<CmkType> = Value_::constant("CUSTOMER_MANAGED_KMS_KEY");
    /// `AWS_OWNED_KMS_KEY`
    pub const AWS_OWNED_KMS_KEY: Value_<CmkType> = Value_::constant("AWS_OWNED_KMS_KEY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CmkType> { Value_::from_node(value.into_node()) }
}
