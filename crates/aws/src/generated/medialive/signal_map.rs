// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive::SignalMap`

use stanchion_template::generated::*;

/// `AWS::MediaLive::SignalMap`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html)
#[must_use]
pub struct SignalMap<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SignalMap<Missing_<super::required::discovery_entry_point_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SignalMap(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SignalMap<S0, S1> {
    /// Sets `CloudWatchAlarmTemplateGroupIdentifiers`.
    #[inline] pub fn cloud_watch_alarm_template_group_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CloudWatchAlarmTemplateGroupIdentifiers", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DiscoveryEntryPointArn`. Required. 1 to 2048 characters.
    #[inline] pub fn discovery_entry_point_arn(mut self, value: impl IntoValue_<String>) -> SignalMap<Set_, S1> { self.0.put("DiscoveryEntryPointArn", value.into_node()); SignalMap(self.0, PhantomData_) }
    /// Sets `EventBridgeRuleTemplateGroupIdentifiers`.
    #[inline] pub fn event_bridge_rule_template_group_identifiers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("EventBridgeRuleTemplateGroupIdentifiers", value.into_node()); self }
    /// Sets `ForceRediscovery`.
    #[inline] pub fn force_rediscovery(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceRediscovery", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SignalMap<S0, Set_> { self.0.put("Name", value.into_node()); SignalMap(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SignalMap> for SignalMap<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SignalMap<S0, S1> {
    const TYPE: &'static str = "AWS::MediaLive::SignalMap";
    type Handle = SignalMapRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SignalMap`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SignalMapRef(Id_);
impl From<Id_> for SignalMapRef { #[inline] fn from(id: Id_) -> Self { SignalMapRef(id) } }
impl AsRef<Id_> for SignalMapRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SignalMapRef {
    /// `Ref`: `Identifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CloudWatchAlarmTemplateGroupIds`
    #[inline] pub fn cloud_watch_alarm_template_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("CloudWatchAlarmTemplateGroupIds") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ErrorMessage`
    #[inline] pub fn error_message(&self) -> Value_<String> { self.0.attribute("ErrorMessage") }
    /// `Fn::GetAtt` `EventBridgeRuleTemplateGroupIds`
    #[inline] pub fn event_bridge_rule_template_group_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("EventBridgeRuleTemplateGroupIds") }
    /// `Fn::GetAtt` `FailedMediaResourceMap`
    #[inline] pub fn failed_media_resource_map(&self) -> Value_<String> { self.0.attribute("FailedMediaResourceMap") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `LastDiscoveredAt`
    #[inline] pub fn last_discovered_at(&self) -> Value_<String> { self.0.attribute("LastDiscoveredAt") }
    /// `Fn::GetAtt` `LastSuccessfulMonitorDeployment`
    #[inline] pub fn last_successful_monitor_deployment(&self) -> Value_<String> { self.0.attribute("LastSuccessfulMonitorDeployment") }
    /// `Fn::GetAtt` `MediaResourceMap`
    #[inline] pub fn media_resource_map(&self) -> Value_<String> { self.0.attribute("MediaResourceMap") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
    /// `Fn::GetAtt` `MonitorChangesPendingDeployment`
    #[inline] pub fn monitor_changes_pending_deployment(&self) -> Value_<bool> { self.0.attribute("MonitorChangesPendingDeployment") }
    /// `Fn::GetAtt` `MonitorDeployment`
    #[inline] pub fn monitor_deployment(&self) -> Value_<String> { self.0.attribute("MonitorDeployment") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
