// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::Campaign`

use stanchion_template::generated::*;

/// `AWS::Personalize::Campaign`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-campaign.html)
#[must_use]
pub struct Campaign<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Campaign<Missing_<super::required::name>, Missing_<super::required::solution_version_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Campaign(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Campaign<S0, S1> {
    /// Sets `CampaignConfig`.
    #[inline] pub fn campaign_config(mut self, value: impl IntoValue_<CampaignConfig>) -> Self { self.0.put("CampaignConfig", value.into_node()); self }
    /// Sets `MinProvisionedTPS`. At least 1.
    #[inline] pub fn min_provisioned_tps(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinProvisionedTPS", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Campaign<Set_, S1> { self.0.put("Name", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `SolutionVersionArn`. Required. 0 to 256 characters.
    #[inline] pub fn solution_version_arn(mut self, value: impl IntoValue_<String>) -> Campaign<S0, Set_> { self.0.put("SolutionVersionArn", value.into_node()); Campaign(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Campaign> for Campaign<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Campaign<S0, S1> {
    const TYPE: &'static str = "AWS::Personalize::Campaign";
    type Handle = CampaignRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Campaign`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CampaignRef(Id_);
impl From<Id_> for CampaignRef { #[inline] fn from(id: Id_) -> Self { CampaignRef(id) } }
impl AsRef<Id_> for CampaignRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CampaignRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CampaignArn`
    #[inline] pub fn campaign_arn(&self) -> Value_<String> { self.0.attribute("CampaignArn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `LastUpdatedDateTime`
    #[inline] pub fn last_updated_date_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedDateTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Personalize::Campaign.CampaignConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-personalize-campaign-campaignconfig.html)
#[must_use]
pub struct CampaignConfig(Properties_);
impl CampaignConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CampaignConfig(Properties_::new()) }
}
impl CampaignConfig {
    /// Sets `EnableMetadataWithRecommendations`.
    #[inline] pub fn enable_metadata_with_recommendations(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableMetadataWithRecommendations", value.into_node()); self }
    /// Sets `ItemExplorationConfig`.
    #[inline] pub fn item_exploration_config(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("ItemExplorationConfig", value.into_node()); self }
    /// Sets `RankingInfluence`.
    #[inline] pub fn ranking_influence(mut self, value: impl IntoValue_<MapOf_<f64>>) -> Self { self.0.put("RankingInfluence", value.into_node()); self }
    /// Sets `SyncWithLatestSolutionVersion`.
    #[inline] pub fn sync_with_latest_solution_version(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SyncWithLatestSolutionVersion", value.into_node()); self }
}
impl IntoValue_<CampaignConfig> for CampaignConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
