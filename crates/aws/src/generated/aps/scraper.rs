// Made by `cargo xtask generate`; do not edit.
//! `AWS::APS::Scraper`

use stanchion_template::generated::*;

/// `AWS::APS::Scraper`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[must_use]
pub struct Scraper<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Scraper<Missing_<super::required::destination>, Missing_<super::required::scrape_configuration>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Scraper(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Scraper<S0, S1, S2> {
    /// Sets `Alias`. 1 to 100 characters.
    #[inline] pub fn alias(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Alias", value.into_node()); self }
    /// Sets `Destination`. Required.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> Scraper<Set_, S1, S2> { self.0.put("Destination", value.into_node()); Scraper(self.0, PhantomData_) }
    /// Sets `RoleConfiguration`.
    #[inline] pub fn role_configuration(mut self, value: impl IntoValue_<RoleConfiguration>) -> Self { self.0.put("RoleConfiguration", value.into_node()); self }
    /// Sets `ScrapeConfiguration`. Required.
    #[inline] pub fn scrape_configuration(mut self, value: impl IntoValue_<ScrapeConfiguration>) -> Scraper<S0, Set_, S2> { self.0.put("ScrapeConfiguration", value.into_node()); Scraper(self.0, PhantomData_) }
    /// Sets `ScraperLoggingConfiguration`.
    #[inline] pub fn scraper_logging_configuration(mut self, value: impl IntoValue_<ScraperLoggingConfiguration>) -> Self { self.0.put("ScraperLoggingConfiguration", value.into_node()); self }
    /// Sets `Source`. Required. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Source>) -> Scraper<S0, S1, Set_> { self.0.put("Source", value.into_node()); Scraper(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Scraper> for Scraper<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Scraper<S0, S1, S2> {
    const TYPE: &'static str = "AWS::APS::Scraper";
    type Handle = ScraperRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Scraper`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ScraperRef(Id_);
impl From<Id_> for ScraperRef { #[inline] fn from(id: Id_) -> Self { ScraperRef(id) } }
impl AsRef<Id_> for ScraperRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ScraperRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `RoleArn`
    #[inline] pub fn role_arn(&self) -> Value_<String> { self.0.attribute("RoleArn") }
    /// `Fn::GetAtt` `ScraperId`
    #[inline] pub fn scraper_id(&self) -> Value_<String> { self.0.attribute("ScraperId") }
}
/// `AWS::APS::Scraper.AmpConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[must_use]
pub struct AmpConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AmpConfiguration<Missing_<super::required::workspace_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AmpConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AmpConfiguration<S0> {
    /// Sets `WorkspaceArn`. Required.
    #[inline] pub fn workspace_arn(mut self, value: impl IntoValue_<String>) -> AmpConfiguration<Set_> { self.0.put("WorkspaceArn", value.into_node()); AmpConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AmpConfiguration> for AmpConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.CloudWatchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[must_use]
pub struct CloudWatchConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchConfiguration<Missing_<super::required::dataset_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchConfiguration<S0> {
    /// Sets `DatasetArn`. Required.
    #[inline] pub fn dataset_arn(mut self, value: impl IntoValue_<String>) -> CloudWatchConfiguration<Set_> { self.0.put("DatasetArn", value.into_node()); CloudWatchConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudWatchConfiguration> for CloudWatchConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-destination.html)
#[must_use]
pub struct Destination(Properties_);
impl Destination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Destination(Properties_::new()) }
}
impl Destination {
    /// Sets `AmpConfiguration`.
    #[inline] pub fn amp_configuration(mut self, value: impl IntoValue_<AmpConfiguration>) -> Self { self.0.put("AmpConfiguration", value.into_node()); self }
    /// Sets `CloudWatchConfiguration`.
    #[inline] pub fn cloud_watch_configuration(mut self, value: impl IntoValue_<CloudWatchConfiguration>) -> Self { self.0.put("CloudWatchConfiguration", value.into_node()); self }
}
impl IntoValue_<Destination> for Destination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.RoleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-roleconfiguration.html)
#[must_use]
pub struct RoleConfiguration(Properties_);
impl RoleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RoleConfiguration(Properties_::new()) }
}
impl RoleConfiguration {
    /// Sets `SourceRoleArn`.
    #[inline] pub fn source_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceRoleArn", value.into_node()); self }
    /// Sets `TargetRoleArn`.
    #[inline] pub fn target_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetRoleArn", value.into_node()); self }
}
impl IntoValue_<RoleConfiguration> for RoleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.ScrapeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scrapeconfiguration.html)
#[must_use]
pub struct ScrapeConfiguration(Properties_);
impl ScrapeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScrapeConfiguration(Properties_::new()) }
}
impl ScrapeConfiguration {
    /// Sets `ConfigurationBlob`.
    #[inline] pub fn configuration_blob(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationBlob", value.into_node()); self }
}
impl IntoValue_<ScrapeConfiguration> for ScrapeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.CloudWatchLogDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-cloudwatchlogdestination.html)
#[must_use]
pub struct CloudWatchLogDestination(Properties_);
impl CloudWatchLogDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLogDestination(Properties_::new()) }
}
impl CloudWatchLogDestination {
    /// Sets `LogGroupArn`. 0 to 512 characters.
    #[inline] pub fn log_group_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupArn", value.into_node()); self }
}
impl IntoValue_<CloudWatchLogDestination> for CloudWatchLogDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.ScraperLoggingDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scraperloggingdestination.html)
#[must_use]
pub struct ScraperLoggingDestination(Properties_);
impl ScraperLoggingDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScraperLoggingDestination(Properties_::new()) }
}
impl ScraperLoggingDestination {
    /// Sets `CloudWatchLogs`.
    #[inline] pub fn cloud_watch_logs(mut self, value: impl IntoValue_<CloudWatchLogDestination>) -> Self { self.0.put("CloudWatchLogs", value.into_node()); self }
}
impl IntoValue_<ScraperLoggingDestination> for ScraperLoggingDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.ComponentConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-componentconfig.html)
#[must_use]
pub struct ComponentConfig(Properties_);
impl ComponentConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentConfig(Properties_::new()) }
}
impl ComponentConfig {
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Options", value.into_node()); self }
}
impl IntoValue_<ComponentConfig> for ComponentConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.ScraperComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scrapercomponent.html)
#[must_use]
pub struct ScraperComponent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScraperComponent<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScraperComponent(Properties_::new(), PhantomData_) }
}
impl<S0> ScraperComponent<S0> {
    /// Sets `Config`.
    #[inline] pub fn config(mut self, value: impl IntoValue_<ComponentConfig>) -> Self { self.0.put("Config", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ScraperComponentType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ScraperComponentType>) -> ScraperComponent<Set_> { self.0.put("Type", value.into_node()); ScraperComponent(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScraperComponent> for ScraperComponent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.ScraperLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-scraperloggingconfiguration.html)
#[must_use]
pub struct ScraperLoggingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ScraperLoggingConfiguration<Missing_<super::required::logging_destination>, Missing_<super::required::scraper_components>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScraperLoggingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ScraperLoggingConfiguration<S0, S1> {
    /// Sets `LoggingDestination`. Required.
    #[inline] pub fn logging_destination(mut self, value: impl IntoValue_<ScraperLoggingDestination>) -> ScraperLoggingConfiguration<Set_, S1> { self.0.put("LoggingDestination", value.into_node()); ScraperLoggingConfiguration(self.0, PhantomData_) }
    /// Sets `ScraperComponents`. Required. At least 1 item.
    #[inline] pub fn scraper_components(mut self, value: impl IntoValue_<Vec<ScraperComponent>>) -> ScraperLoggingConfiguration<S0, Set_> { self.0.put("ScraperComponents", value.into_node()); ScraperLoggingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ScraperLoggingConfiguration> for ScraperLoggingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.EksConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[must_use]
pub struct EksConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EksConfiguration<Missing_<super::required::cluster_arn>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EksConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EksConfiguration<S0, S1> {
    /// Sets `ClusterArn`. Required.
    #[inline] pub fn cluster_arn(mut self, value: impl IntoValue_<String>) -> EksConfiguration<Set_, S1> { self.0.put("ClusterArn", value.into_node()); EksConfiguration(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> EksConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); EksConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EksConfiguration> for EksConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_> { self.0.put("SubnetIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::APS::Scraper.Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aps-scraper-source.html)
#[must_use]
pub struct Source(Properties_);
impl Source {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Source(Properties_::new()) }
}
impl Source {
    /// Sets `EksConfiguration`.
    #[inline] pub fn eks_configuration(mut self, value: impl IntoValue_<EksConfiguration>) -> Self { self.0.put("EksConfiguration", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl IntoValue_<Source> for Source { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::APS::Scraper`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-scraper.html)
#[derive(Debug)]
pub enum ScraperComponentType {}
impl ScraperComponentType {
    /// `SERVICE_DISCOVERY`
    pub const SERVICE_DISCOVERY: Value_<ScraperComponentType> = Value_::constant("SERVICE_DISCOVERY");
    /// `COLLECTOR`
    pub const COLLECTOR: Value_<ScraperComponentType> = Value_::constant("COLLECTOR");
    /// `EXPORTER`
    pub const EXPORTER: Value_<ScraperComponentType> = Value_::constant("EXPORTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScraperComponentType> { Value_::from_node(value.into_node()) }
}
