// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::DataSource`

use stanchion_template::generated::*;

/// `AWS::DataZone::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
#[must_use]
pub struct DataSource<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl DataSource<Missing_<super::required::domain_identifier>, Missing_<super::required::name>, Missing_<super::required::project_identifier>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> DataSource<S0, S1, S2, S3> {
    /// Sets `AssetFormsInput`. 0 to 10 items.
    #[inline] pub fn asset_forms_input(mut self, value: impl IntoValue_<Vec<FormInput>>) -> Self { self.0.put("AssetFormsInput", value.into_node()); self }
    /// Sets `Configuration`.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<DataSourceConfigurationInput>) -> Self { self.0.put("Configuration", value.into_node()); self }
    /// Sets `ConnectionIdentifier`. An update replaces the resource.
    #[inline] pub fn connection_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionIdentifier", value.into_node()); self }
    /// Sets `Description`. At most 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> DataSource<Set_, S1, S2, S3> { self.0.put("DomainIdentifier", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `EnableSetting`. The values are constants of [`EnableSetting`].
    #[inline] pub fn enable_setting(mut self, value: impl IntoValue_<EnableSetting>) -> Self { self.0.put("EnableSetting", value.into_node()); self }
    /// Sets `EnvironmentIdentifier`. An update replaces the resource.
    #[inline] pub fn environment_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EnvironmentIdentifier", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSource<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `ProjectIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn project_identifier(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, Set_, S3> { self.0.put("ProjectIdentifier", value.into_node()); DataSource(self.0, PhantomData_) }
    /// Sets `PublishOnImport`.
    #[inline] pub fn publish_on_import(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublishOnImport", value.into_node()); self }
    /// Sets `Recommendation`.
    #[inline] pub fn recommendation(mut self, value: impl IntoValue_<RecommendationConfiguration>) -> Self { self.0.put("Recommendation", value.into_node()); self }
    /// Sets `Schedule`.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<ScheduleConfiguration>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `Type`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> DataSource<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); DataSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<DataSource> for DataSource<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for DataSource<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DataZone::DataSource";
    type Handle = DataSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DataSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DataSourceRef(Id_);
impl From<Id_> for DataSourceRef { #[inline] fn from(id: Id_) -> Self { DataSourceRef(id) } }
impl AsRef<Id_> for DataSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DataSourceRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionId`
    #[inline] pub fn connection_id(&self) -> Value_<String> { self.0.attribute("ConnectionId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `EnvironmentId`
    #[inline] pub fn environment_id(&self) -> Value_<String> { self.0.attribute("EnvironmentId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastRunAssetCount`
    #[inline] pub fn last_run_asset_count(&self) -> Value_<f64> { self.0.attribute("LastRunAssetCount") }
    /// `Fn::GetAtt` `LastRunAt`
    #[inline] pub fn last_run_at(&self) -> Value_<String> { self.0.attribute("LastRunAt") }
    /// `Fn::GetAtt` `LastRunStatus`
    #[inline] pub fn last_run_status(&self) -> Value_<String> { self.0.attribute("LastRunStatus") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::DataZone::DataSource.FormInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-forminput.html)
#[must_use]
pub struct FormInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FormInput<Missing_<super::required::form_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FormInput(Properties_::new(), PhantomData_) }
}
impl<S0> FormInput<S0> {
    /// Sets `Content`. At most 75000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `FormName`. Required. 1 to 128 characters.
    #[inline] pub fn form_name(mut self, value: impl IntoValue_<String>) -> FormInput<Set_> { self.0.put("FormName", value.into_node()); FormInput(self.0, PhantomData_) }
    /// Sets `TypeIdentifier`. 1 to 385 characters.
    #[inline] pub fn type_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeIdentifier", value.into_node()); self }
    /// Sets `TypeRevision`. 1 to 64 characters.
    #[inline] pub fn type_revision(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeRevision", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FormInput> for FormInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.FilterExpression`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-filterexpression.html)
#[must_use]
pub struct FilterExpression<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterExpression<Missing_<super::required::expression>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterExpression(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterExpression<S0, S1> {
    /// Sets `Expression`. Required. 1 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> FilterExpression<Set_, S1> { self.0.put("Expression", value.into_node()); FilterExpression(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`FilterExpressionType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<FilterExpressionType>) -> FilterExpression<S0, Set_> { self.0.put("Type", value.into_node()); FilterExpression(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterExpression> for FilterExpression<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RelationalFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-relationalfilterconfiguration.html)
#[must_use]
pub struct RelationalFilterConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RelationalFilterConfiguration<Missing_<super::required::database_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelationalFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RelationalFilterConfiguration<S0> {
    /// Sets `DatabaseName`. Required. 1 to 128 characters.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> RelationalFilterConfiguration<Set_> { self.0.put("DatabaseName", value.into_node()); RelationalFilterConfiguration(self.0, PhantomData_) }
    /// Sets `FilterExpressions`.
    #[inline] pub fn filter_expressions(mut self, value: impl IntoValue_<Vec<FilterExpression>>) -> Self { self.0.put("FilterExpressions", value.into_node()); self }
    /// Sets `SchemaName`. 1 to 128 characters.
    #[inline] pub fn schema_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SchemaName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RelationalFilterConfiguration> for RelationalFilterConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.GlueRunConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-gluerunconfigurationinput.html)
#[must_use]
pub struct GlueRunConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GlueRunConfigurationInput<Missing_<super::required::relational_filter_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GlueRunConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> GlueRunConfigurationInput<S0> {
    /// Sets `AutoImportDataQualityResult`.
    #[inline] pub fn auto_import_data_quality_result(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoImportDataQualityResult", value.into_node()); self }
    /// Sets `CatalogName`. 1 to 128 characters.
    #[inline] pub fn catalog_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CatalogName", value.into_node()); self }
    /// Sets `DataAccessRole`.
    #[inline] pub fn data_access_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAccessRole", value.into_node()); self }
    /// Sets `RelationalFilterConfigurations`. Required.
    #[inline] pub fn relational_filter_configurations(mut self, value: impl IntoValue_<Vec<RelationalFilterConfiguration>>) -> GlueRunConfigurationInput<Set_> { self.0.put("RelationalFilterConfigurations", value.into_node()); GlueRunConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GlueRunConfigurationInput> for GlueRunConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RedshiftCredentialConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-redshiftcredentialconfiguration.html)
#[must_use]
pub struct RedshiftCredentialConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftCredentialConfiguration<Missing_<super::required::secret_manager_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftCredentialConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftCredentialConfiguration<S0> {
    /// Sets `SecretManagerArn`. Required. At most 256 characters.
    #[inline] pub fn secret_manager_arn(mut self, value: impl IntoValue_<String>) -> RedshiftCredentialConfiguration<Set_> { self.0.put("SecretManagerArn", value.into_node()); RedshiftCredentialConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftCredentialConfiguration> for RedshiftCredentialConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RedshiftClusterStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-redshiftclusterstorage.html)
#[must_use]
pub struct RedshiftClusterStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftClusterStorage<Missing_<super::required::cluster_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftClusterStorage(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftClusterStorage<S0> {
    /// Sets `ClusterName`. Required. 1 to 63 characters.
    #[inline] pub fn cluster_name(mut self, value: impl IntoValue_<String>) -> RedshiftClusterStorage<Set_> { self.0.put("ClusterName", value.into_node()); RedshiftClusterStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftClusterStorage> for RedshiftClusterStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RedshiftServerlessStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-redshiftserverlessstorage.html)
#[must_use]
pub struct RedshiftServerlessStorage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftServerlessStorage<Missing_<super::required::workgroup_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftServerlessStorage(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftServerlessStorage<S0> {
    /// Sets `WorkgroupName`. Required. 3 to 64 characters.
    #[inline] pub fn workgroup_name(mut self, value: impl IntoValue_<String>) -> RedshiftServerlessStorage<Set_> { self.0.put("WorkgroupName", value.into_node()); RedshiftServerlessStorage(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftServerlessStorage> for RedshiftServerlessStorage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RedshiftStorage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-redshiftstorage.html)
#[must_use]
pub struct RedshiftStorage(Properties_);
impl RedshiftStorage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RedshiftStorage(Properties_::new()) }
}
impl RedshiftStorage {
    /// Sets `RedshiftClusterSource`.
    #[inline] pub fn redshift_cluster_source(mut self, value: impl IntoValue_<RedshiftClusterStorage>) -> Self { self.0.put("RedshiftClusterSource", value.into_node()); self }
    /// Sets `RedshiftServerlessSource`.
    #[inline] pub fn redshift_serverless_source(mut self, value: impl IntoValue_<RedshiftServerlessStorage>) -> Self { self.0.put("RedshiftServerlessSource", value.into_node()); self }
}
impl IntoValue_<RedshiftStorage> for RedshiftStorage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RedshiftRunConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-redshiftrunconfigurationinput.html)
#[must_use]
pub struct RedshiftRunConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RedshiftRunConfigurationInput<Missing_<super::required::relational_filter_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RedshiftRunConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> RedshiftRunConfigurationInput<S0> {
    /// Sets `DataAccessRole`.
    #[inline] pub fn data_access_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataAccessRole", value.into_node()); self }
    /// Sets `RedshiftCredentialConfiguration`.
    #[inline] pub fn redshift_credential_configuration(mut self, value: impl IntoValue_<RedshiftCredentialConfiguration>) -> Self { self.0.put("RedshiftCredentialConfiguration", value.into_node()); self }
    /// Sets `RedshiftStorage`.
    #[inline] pub fn redshift_storage(mut self, value: impl IntoValue_<RedshiftStorage>) -> Self { self.0.put("RedshiftStorage", value.into_node()); self }
    /// Sets `RelationalFilterConfigurations`. Required.
    #[inline] pub fn relational_filter_configurations(mut self, value: impl IntoValue_<Vec<RelationalFilterConfiguration>>) -> RedshiftRunConfigurationInput<Set_> { self.0.put("RelationalFilterConfigurations", value.into_node()); RedshiftRunConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RedshiftRunConfigurationInput> for RedshiftRunConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.SageMakerRunConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-sagemakerrunconfigurationinput.html)
#[must_use]
pub struct SageMakerRunConfigurationInput<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SageMakerRunConfigurationInput<Missing_<super::required::tracking_assets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SageMakerRunConfigurationInput(Properties_::new(), PhantomData_) }
}
impl<S0> SageMakerRunConfigurationInput<S0> {
    /// Sets `TrackingAssets`. Required.
    #[inline] pub fn tracking_assets(mut self, value: impl IntoValue_<MapOf_<Vec<String>>>) -> SageMakerRunConfigurationInput<Set_> { self.0.put("TrackingAssets", value.into_node()); SageMakerRunConfigurationInput(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SageMakerRunConfigurationInput> for SageMakerRunConfigurationInput<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.DataSourceConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-datasourceconfigurationinput.html)
#[must_use]
pub struct DataSourceConfigurationInput(Properties_);
impl DataSourceConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceConfigurationInput(Properties_::new()) }
}
impl DataSourceConfigurationInput {
    /// Sets `GlueRunConfiguration`.
    #[inline] pub fn glue_run_configuration(mut self, value: impl IntoValue_<GlueRunConfigurationInput>) -> Self { self.0.put("GlueRunConfiguration", value.into_node()); self }
    /// Sets `RedshiftRunConfiguration`.
    #[inline] pub fn redshift_run_configuration(mut self, value: impl IntoValue_<RedshiftRunConfigurationInput>) -> Self { self.0.put("RedshiftRunConfiguration", value.into_node()); self }
    /// Sets `SageMakerRunConfiguration`.
    #[inline] pub fn sage_maker_run_configuration(mut self, value: impl IntoValue_<SageMakerRunConfigurationInput>) -> Self { self.0.put("SageMakerRunConfiguration", value.into_node()); self }
}
impl IntoValue_<DataSourceConfigurationInput> for DataSourceConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.RecommendationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-recommendationconfiguration.html)
#[must_use]
pub struct RecommendationConfiguration(Properties_);
impl RecommendationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RecommendationConfiguration(Properties_::new()) }
}
impl RecommendationConfiguration {
    /// Sets `EnableBusinessNameGeneration`.
    #[inline] pub fn enable_business_name_generation(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableBusinessNameGeneration", value.into_node()); self }
}
impl IntoValue_<RecommendationConfiguration> for RecommendationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::DataSource.ScheduleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-datasource-scheduleconfiguration.html)
#[must_use]
pub struct ScheduleConfiguration(Properties_);
impl ScheduleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScheduleConfiguration(Properties_::new()) }
}
impl ScheduleConfiguration {
    /// Sets `Schedule`. 1 to 256 characters.
    #[inline] pub fn schedule(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Schedule", value.into_node()); self }
    /// Sets `Timezone`. The values are constants of [`Timezone`].
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<Timezone>) -> Self { self.0.put("Timezone", value.into_node()); self }
}
impl IntoValue_<ScheduleConfiguration> for ScheduleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
#[derive(Debug)]
pub enum FilterExpressionType {}
impl FilterExpressionType {
    /// `INCLUDE`
    pub const INCLUDE: Value_<FilterExpressionType> = Value_::constant("INCLUDE");
    /// `EXCLUDE`
    pub const EXCLUDE: Value_<FilterExpressionType> = Value_::constant("EXCLUDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterExpressionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
#[derive(Debug)]
pub enum EnableSetting {}
impl EnableSetting {
    /// `ENABLED`
    pub const ENABLED: Value_<EnableSetting> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EnableSetting> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnableSetting> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DataZone::DataSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html)
#[derive(Debug)]
pub enum Timezone {}
impl Timezone {
    /// `AFRICA_JOHANNESBURG`
    pub const AFRICA_JOHANNESBURG: Value_<Timezone> = Value_::constant("AFRICA_JOHANNESBURG");
    /// `AMERICA_MONTREAL`
    pub const AMERICA_MONTREAL: Value_<Timezone> = Value_::constant("AMERICA_MONTREAL");
    /// `AMERICA_SAO_PAULO`
    pub const AMERICA_SAO_PAULO: Value_<Timezone> = Value_::constant("AMERICA_SAO_PAULO");
    /// `ASIA_BAHRAIN`
    pub const ASIA_BAHRAIN: Value_<Timezone> = Value_::constant("ASIA_BAHRAIN");
    /// `ASIA_BANGKOK`
    pub const ASIA_BANGKOK: Value_<Timezone> = Value_::constant("ASIA_BANGKOK");
    /// `ASIA_CALCUTTA`
    pub const ASIA_CALCUTTA: Value_<Timezone> = Value_::constant("ASIA_CALCUTTA");
    /// `ASIA_DUBAI`
    pub const ASIA_DUBAI: Value_<Timezone> = Value_::constant("ASIA_DUBAI");
    /// `ASIA_HONG_KONG`
    pub const ASIA_HONG_KONG: Value_<Timezone> = Value_::constant("ASIA_HONG_KONG");
    /// `ASIA_JAKARTA`
    pub const ASIA_JAKARTA: Value_<Timezone> = Value_::constant("ASIA_JAKARTA");
    /// `ASIA_KUALA_LUMPUR`
    pub const ASIA_KUALA_LUMPUR: Value_<Timezone> = Value_::constant("ASIA_KUALA_LUMPUR");
    /// `ASIA_SEOUL`
    pub const ASIA_SEOUL: Value_<Timezone> = Value_::constant("ASIA_SEOUL");
    /// `ASIA_SHANGHAI`
    pub const ASIA_SHANGHAI: Value_<Timezone> = Value_::constant("ASIA_SHANGHAI");
    /// `ASIA_SINGAPORE`
    pub const ASIA_SINGAPORE: Value_<Timezone> = Value_::constant("ASIA_SINGAPORE");
    /// `ASIA_TAIPEI`
    pub const ASIA_TAIPEI: Value_<Timezone> = Value_::constant("ASIA_TAIPEI");
    /// `ASIA_TOKYO`
    pub const ASIA_TOKYO: Value_<Timezone> = Value_::constant("ASIA_TOKYO");
    /// `AUSTRALIA_MELBOURNE`
    pub const AUSTRALIA_MELBOURNE: Value_<Timezone> = Value_::constant("AUSTRALIA_MELBOURNE");
    /// `AUSTRALIA_SYDNEY`
    pub const AUSTRALIA_SYDNEY: Value_<Timezone> = Value_::constant("AUSTRALIA_SYDNEY");
    /// `CANADA_CENTRAL`
    pub const CANADA_CENTRAL: Value_<Timezone> = Value_::constant("CANADA_CENTRAL");
    /// `CET`
    pub const CET: Value_<Timezone> = Value_::constant("CET");
    /// `CST6CDT`
    pub const CST6_CDT: Value_<Timezone> = Value_::constant("CST6CDT");
    /// `ETC_GMT`
    pub const ETC_GMT: Value_<Timezone> = Value_::constant("ETC_GMT");
    /// `ETC_GMT0`
    pub const ETC_GMT0: Value_<Timezone> = Value_::constant("ETC_GMT0");
    /// `ETC_GMT_ADD_0`
    pub const ETC_GMT_ADD_0: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_0");
    /// `ETC_GMT_ADD_1`
    pub const ETC_GMT_ADD_1: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_1");
    /// `ETC_GMT_ADD_10`
    pub const ETC_GMT_ADD_10: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_10");
    /// `ETC_GMT_ADD_11`
    pub const ETC_GMT_ADD_11: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_11");
    /// `ETC_GMT_ADD_12`
    pub const ETC_GMT_ADD_12: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_12");
    /// `ETC_GMT_ADD_2`
    pub const ETC_GMT_ADD_2: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_2");
    /// `ETC_GMT_ADD_3`
    pub const ETC_GMT_ADD_3: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_3");
    /// `ETC_GMT_ADD_4`
    pub const ETC_GMT_ADD_4: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_4");
    /// `ETC_GMT_ADD_5`
    pub const ETC_GMT_ADD_5: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_5");
    /// `ETC_GMT_ADD_6`
    pub const ETC_GMT_ADD_6: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_6");
    /// `ETC_GMT_ADD_7`
    pub const ETC_GMT_ADD_7: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_7");
    /// `ETC_GMT_ADD_8`
    pub const ETC_GMT_ADD_8: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_8");
    /// `ETC_GMT_ADD_9`
    pub const ETC_GMT_ADD_9: Value_<Timezone> = Value_::constant("ETC_GMT_ADD_9");
    /// `ETC_GMT_NEG_0`
    pub const ETC_GMT_NEG_0: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_0");
    /// `ETC_GMT_NEG_1`
    pub const ETC_GMT_NEG_1: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_1");
    /// `ETC_GMT_NEG_10`
    pub const ETC_GMT_NEG_10: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_10");
    /// `ETC_GMT_NEG_11`
    pub const ETC_GMT_NEG_11: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_11");
    /// `ETC_GMT_NEG_12`
    pub const ETC_GMT_NEG_12: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_12");
    /// `ETC_GMT_NEG_13`
    pub const ETC_GMT_NEG_13: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_13");
    /// `ETC_GMT_NEG_14`
    pub const ETC_GMT_NEG_14: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_14");
    /// `ETC_GMT_NEG_2`
    pub const ETC_GMT_NEG_2: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_2");
    /// `ETC_GMT_NEG_3`
    pub const ETC_GMT_NEG_3: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_3");
    /// `ETC_GMT_NEG_4`
    pub const ETC_GMT_NEG_4: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_4");
    /// `ETC_GMT_NEG_5`
    pub const ETC_GMT_NEG_5: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_5");
    /// `ETC_GMT_NEG_6`
    pub const ETC_GMT_NEG_6: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_6");
    /// `ETC_GMT_NEG_7`
    pub const ETC_GMT_NEG_7: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_7");
    /// `ETC_GMT_NEG_8`
    pub const ETC_GMT_NEG_8: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_8");
    /// `ETC_GMT_NEG_9`
    pub const ETC_GMT_NEG_9: Value_<Timezone> = Value_::constant("ETC_GMT_NEG_9");
    /// `EUROPE_DUBLIN`
    pub const EUROPE_DUBLIN: Value_<Timezone> = Value_::constant("EUROPE_DUBLIN");
    /// `EUROPE_LONDON`
    pub const EUROPE_LONDON: Value_<Timezone> = Value_::constant("EUROPE_LONDON");
    /// `EUROPE_PARIS`
    pub const EUROPE_PARIS: Value_<Timezone> = Value_::constant("EUROPE_PARIS");
    /// `EUROPE_STOCKHOLM`
    pub const EUROPE_STOCKHOLM: Value_<Timezone> = Value_::constant("EUROPE_STOCKHOLM");
    /// `EUROPE_ZURICH`
    pub const EUROPE_ZURICH: Value_<Timezone> = Value_::constant("EUROPE_ZURICH");
    /// `ISRAEL`
    pub const ISRAEL: Value_<Timezone> = Value_::constant("ISRAEL");
    /// `MEXICO_GENERAL`
    pub const MEXICO_GENERAL: Value_<Timezone> = Value_::constant("MEXICO_GENERAL");
    /// `MST7MDT`
    pub const MST7_MDT: Value_<Timezone> = Value_::constant("MST7MDT");
    /// `PACIFIC_AUCKLAND`
    pub const PACIFIC_AUCKLAND: Value_<Timezone> = Value_::constant("PACIFIC_AUCKLAND");
    /// `US_CENTRAL`
    pub const US_CENTRAL: Value_<Timezone> = Value_::constant("US_CENTRAL");
    /// `US_EASTERN`
    pub const US_EASTERN: Value_<Timezone> = Value_::constant("US_EASTERN");
    /// `US_MOUNTAIN`
    pub const US_MOUNTAIN: Value_<Timezone> = Value_::constant("US_MOUNTAIN");
    /// `US_PACIFIC`
    pub const US_PACIFIC: Value_<Timezone> = Value_::constant("US_PACIFIC");
    /// `UTC`
    pub const UTC: Value_<Timezone> = Value_::constant("UTC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Timezone> { Value_::from_node(value.into_node()) }
}
