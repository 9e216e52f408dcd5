// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall::RuleGroup`

use stanchion_template::generated::*;

/// `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[must_use]
pub struct RuleGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RuleGroup<Missing_<super::required::capacity>, Missing_<super::required::rule_group_name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RuleGroup<S0, S1, S2> {
    /// Sets `Capacity`. Required. An update replaces the resource.
    #[inline] pub fn capacity(mut self, value: impl IntoValue_<i64>) -> RuleGroup<Set_, S1, S2> { self.0.put("Capacity", value.into_node()); RuleGroup(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RuleGroup`.
    #[inline] pub fn rule_group(mut self, value: impl IntoValue_<RuleGroup2>) -> Self { self.0.put("RuleGroup", value.into_node()); self }
    /// Sets `RuleGroupName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn rule_group_name(mut self, value: impl IntoValue_<String>) -> RuleGroup<S0, Set_, S2> { self.0.put("RuleGroupName", value.into_node()); RuleGroup(self.0, PhantomData_) }
    /// Sets `SummaryConfiguration`.
    #[inline] pub fn summary_configuration(mut self, value: impl IntoValue_<SummaryConfiguration>) -> Self { self.0.put("SummaryConfiguration", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> RuleGroup<S0, S1, Set_> { self.0.put("Type", value.into_node()); RuleGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RuleGroup> for RuleGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RuleGroup<S0, S1, S2> {
    const TYPE: &'static str = "AWS::NetworkFirewall::RuleGroup";
    type Handle = RuleGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RuleGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RuleGroupRef(Id_);
impl From<Id_> for RuleGroupRef { #[inline] fn from(id: Id_) -> Self { RuleGroupRef(id) } }
impl AsRef<Id_> for RuleGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RuleGroupRef {
    /// `Ref`: `RuleGroupArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `RuleGroupArn`
    #[inline] pub fn rule_group_arn(&self) -> Value_<String> { self.0.attribute("RuleGroupArn") }
    /// `Fn::GetAtt` `RuleGroupId`
    #[inline] pub fn rule_group_id(&self) -> Value_<String> { self.0.attribute("RuleGroupId") }
}
/// `AWS::NetworkFirewall::RuleGroup.IPSetReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ipsetreference.html)
#[must_use]
pub struct IPSetReference(Properties_);
impl IPSetReference {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPSetReference(Properties_::new()) }
}
impl IPSetReference {
    /// Sets `ReferenceArn`. 1 to 256 characters.
    #[inline] pub fn reference_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReferenceArn", value.into_node()); self }
}
impl IntoValue_<IPSetReference> for IPSetReference { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.ReferenceSets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-referencesets.html)
#[must_use]
pub struct ReferenceSets(Properties_);
impl ReferenceSets {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReferenceSets(Properties_::new()) }
}
impl ReferenceSets {
    /// Sets `IPSetReferences`.
    #[inline] pub fn ip_set_references(mut self, value: impl IntoValue_<MapOf_<IPSetReference>>) -> Self { self.0.put("IPSetReferences", value.into_node()); self }
}
impl IntoValue_<ReferenceSets> for ReferenceSets { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.IPSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ipset.html)
#[must_use]
pub struct IPSet(Properties_);
impl IPSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IPSet(Properties_::new()) }
}
impl IPSet {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Definition", value.into_node()); self }
}
impl IntoValue_<IPSet> for IPSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.PortSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-portset.html)
#[must_use]
pub struct PortSet(Properties_);
impl PortSet {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PortSet(Properties_::new()) }
}
impl PortSet {
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Definition", value.into_node()); self }
}
impl IntoValue_<PortSet> for PortSet { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RuleVariables`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulevariables.html)
#[must_use]
pub struct RuleVariables(Properties_);
impl RuleVariables {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RuleVariables(Properties_::new()) }
}
impl RuleVariables {
    /// Sets `IPSets`.
    #[inline] pub fn ip_sets(mut self, value: impl IntoValue_<MapOf_<IPSet>>) -> Self { self.0.put("IPSets", value.into_node()); self }
    /// Sets `PortSets`.
    #[inline] pub fn port_sets(mut self, value: impl IntoValue_<MapOf_<PortSet>>) -> Self { self.0.put("PortSets", value.into_node()); self }
}
impl IntoValue_<RuleVariables> for RuleVariables { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RulesSourceList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulessourcelist.html)
#[must_use]
pub struct RulesSourceList<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RulesSourceList<Missing_<super::required::generated_rules_type>, Missing_<super::required::target_types>, Missing_<super::required::targets>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RulesSourceList(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RulesSourceList<S0, S1, S2> {
    /// Sets `GeneratedRulesType`. Required. The values are constants of [`GeneratedRulesType`].
    #[inline] pub fn generated_rules_type(mut self, value: impl IntoValue_<GeneratedRulesType>) -> RulesSourceList<Set_, S1, S2> { self.0.put("GeneratedRulesType", value.into_node()); RulesSourceList(self.0, PhantomData_) }
    /// Sets `TargetTypes`. Required. The values are constants of [`TargetType`].
    #[inline] pub fn target_types(mut self, value: impl IntoValue_<Vec<TargetType>>) -> RulesSourceList<S0, Set_, S2> { self.0.put("TargetTypes", value.into_node()); RulesSourceList(self.0, PhantomData_) }
    /// Sets `Targets`. Required.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<String>>) -> RulesSourceList<S0, S1, Set_> { self.0.put("Targets", value.into_node()); RulesSourceList(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RulesSourceList> for RulesSourceList<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.Header`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-header.html)
#[must_use]
pub struct Header<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl Header<Missing_<super::required::destination>, Missing_<super::required::destination_port>, Missing_<super::required::direction>, Missing_<super::required::protocol>, Missing_<super::required::source>, Missing_<super::required::source_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Header(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> Header<S0, S1, S2, S3, S4, S5> {
    /// Sets `Destination`. Required. 1 to 1024 characters.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Header<Set_, S1, S2, S3, S4, S5> { self.0.put("Destination", value.into_node()); Header(self.0, PhantomData_) }
    /// Sets `DestinationPort`. Required. 1 to 1024 characters.
    #[inline] pub fn destination_port(mut self, value: impl IntoValue_<String>) -> Header<S0, Set_, S2, S3, S4, S5> { self.0.put("DestinationPort", value.into_node()); Header(self.0, PhantomData_) }
    /// Sets `Direction`. Required. The values are constants of [`Direction`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<Direction>) -> Header<S0, S1, Set_, S3, S4, S5> { self.0.put("Direction", value.into_node()); Header(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Header<S0, S1, S2, Set_, S4, S5> { self.0.put("Protocol", value.into_node()); Header(self.0, PhantomData_) }
    /// Sets `Source`. Required. 1 to 1024 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Header<S0, S1, S2, S3, Set_, S5> { self.0.put("Source", value.into_node()); Header(self.0, PhantomData_) }
    /// Sets `SourcePort`. Required. 1 to 1024 characters.
    #[inline] pub fn source_port(mut self, value: impl IntoValue_<String>) -> Header<S0, S1, S2, S3, S4, Set_> { self.0.put("SourcePort", value.into_node()); Header(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<Header> for Header<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RuleOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ruleoption.html)
#[must_use]
pub struct RuleOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleOption<Missing_<super::required::keyword>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleOption(Properties_::new(), PhantomData_) }
}
impl<S0> RuleOption<S0> {
    /// Sets `Keyword`. Required. 1 to 128 characters.
    #[inline] pub fn keyword(mut self, value: impl IntoValue_<String>) -> RuleOption<Set_> { self.0.put("Keyword", value.into_node()); RuleOption(self.0, PhantomData_) }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuleOption> for RuleOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.StatefulRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statefulrule.html)
#[must_use]
pub struct StatefulRule<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StatefulRule<Missing_<super::required::action>, Missing_<super::required::header>, Missing_<super::required::rule_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatefulRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StatefulRule<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> StatefulRule<Set_, S1, S2> { self.0.put("Action", value.into_node()); StatefulRule(self.0, PhantomData_) }
    /// Sets `Header`. Required.
    #[inline] pub fn header(mut self, value: impl IntoValue_<Header>) -> StatefulRule<S0, Set_, S2> { self.0.put("Header", value.into_node()); StatefulRule(self.0, PhantomData_) }
    /// Sets `RuleOptions`. Required.
    #[inline] pub fn rule_options(mut self, value: impl IntoValue_<Vec<RuleOption>>) -> StatefulRule<S0, S1, Set_> { self.0.put("RuleOptions", value.into_node()); StatefulRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StatefulRule> for StatefulRule<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-dimension.html)
#[must_use]
pub struct Dimension<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dimension<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new(), PhantomData_) }
}
impl<S0> Dimension<S0> {
    /// Sets `Value`. Required. 1 to 128 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Dimension<Set_> { self.0.put("Value", value.into_node()); Dimension(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Dimension> for Dimension<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.PublishMetricAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-publishmetricaction.html)
#[must_use]
pub struct PublishMetricAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublishMetricAction<Missing_<super::required::dimensions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublishMetricAction(Properties_::new(), PhantomData_) }
}
impl<S0> PublishMetricAction<S0> {
    /// Sets `Dimensions`. Required. Exactly 1 item.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> PublishMetricAction<Set_> { self.0.put("Dimensions", value.into_node()); PublishMetricAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublishMetricAction> for PublishMetricAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.ActionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-actiondefinition.html)
#[must_use]
pub struct ActionDefinition(Properties_);
impl ActionDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ActionDefinition(Properties_::new()) }
}
impl ActionDefinition {
    /// Sets `PublishMetricAction`.
    #[inline] pub fn publish_metric_action(mut self, value: impl IntoValue_<PublishMetricAction>) -> Self { self.0.put("PublishMetricAction", value.into_node()); self }
}
impl IntoValue_<ActionDefinition> for ActionDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.CustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-customaction.html)
#[must_use]
pub struct CustomAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomAction<Missing_<super::required::action_definition>, Missing_<super::required::action_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomAction<S0, S1> {
    /// Sets `ActionDefinition`. Required.
    #[inline] pub fn action_definition(mut self, value: impl IntoValue_<ActionDefinition>) -> CustomAction<Set_, S1> { self.0.put("ActionDefinition", value.into_node()); CustomAction(self.0, PhantomData_) }
    /// Sets `ActionName`. Required. 1 to 128 characters.
    #[inline] pub fn action_name(mut self, value: impl IntoValue_<String>) -> CustomAction<S0, Set_> { self.0.put("ActionName", value.into_node()); CustomAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomAction> for CustomAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.PortRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-portrange.html)
#[must_use]
pub struct PortRange<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PortRange<Missing_<super::required::from_port>, Missing_<super::required::to_port>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PortRange(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PortRange<S0, S1> {
    /// Sets `FromPort`. Required. 0 to 65535.
    #[inline] pub fn from_port(mut self, value: impl IntoValue_<i64>) -> PortRange<Set_, S1> { self.0.put("FromPort", value.into_node()); PortRange(self.0, PhantomData_) }
    /// Sets `ToPort`. Required. 0 to 65535.
    #[inline] pub fn to_port(mut self, value: impl IntoValue_<i64>) -> PortRange<S0, Set_> { self.0.put("ToPort", value.into_node()); PortRange(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PortRange> for PortRange<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.Address`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-address.html)
#[must_use]
pub struct Address<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Address<Missing_<super::required::address_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Address(Properties_::new(), PhantomData_) }
}
impl<S0> Address<S0> {
    /// Sets `AddressDefinition`. Required. 1 to 255 characters.
    #[inline] pub fn address_definition(mut self, value: impl IntoValue_<String>) -> Address<Set_> { self.0.put("AddressDefinition", value.into_node()); Address(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Address> for Address<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.TCPFlagField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-tcpflagfield.html)
#[must_use]
pub struct TCPFlagField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TCPFlagField<Missing_<super::required::flags>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TCPFlagField(Properties_::new(), PhantomData_) }
}
impl<S0> TCPFlagField<S0> {
    /// Sets `Flags`. Required. The values are constants of [`TCPFlag`].
    #[inline] pub fn flags(mut self, value: impl IntoValue_<Vec<TCPFlag>>) -> TCPFlagField<Set_> { self.0.put("Flags", value.into_node()); TCPFlagField(self.0, PhantomData_) }
    /// Sets `Masks`. The values are constants of [`TCPFlag`].
    #[inline] pub fn masks(mut self, value: impl IntoValue_<Vec<TCPFlag>>) -> Self { self.0.put("Masks", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TCPFlagField> for TCPFlagField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.MatchAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-matchattributes.html)
#[must_use]
pub struct MatchAttributes(Properties_);
impl MatchAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MatchAttributes(Properties_::new()) }
}
impl MatchAttributes {
    /// Sets `DestinationPorts`.
    #[inline] pub fn destination_ports(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("DestinationPorts", value.into_node()); self }
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<Address>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `Protocols`.
    #[inline] pub fn protocols(mut self, value: impl IntoValue_<Vec<i64>>) -> Self { self.0.put("Protocols", value.into_node()); self }
    /// Sets `SourcePorts`.
    #[inline] pub fn source_ports(mut self, value: impl IntoValue_<Vec<PortRange>>) -> Self { self.0.put("SourcePorts", value.into_node()); self }
    /// Sets `Sources`.
    #[inline] pub fn sources(mut self, value: impl IntoValue_<Vec<Address>>) -> Self { self.0.put("Sources", value.into_node()); self }
    /// Sets `TCPFlags`.
    #[inline] pub fn tcp_flags(mut self, value: impl IntoValue_<Vec<TCPFlagField>>) -> Self { self.0.put("TCPFlags", value.into_node()); self }
}
impl IntoValue_<MatchAttributes> for MatchAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RuleDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ruledefinition.html)
#[must_use]
pub struct RuleDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RuleDefinition<Missing_<super::required::actions>, Missing_<super::required::match_attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RuleDefinition<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> RuleDefinition<Set_, S1> { self.0.put("Actions", value.into_node()); RuleDefinition(self.0, PhantomData_) }
    /// Sets `MatchAttributes`. Required.
    #[inline] pub fn match_attributes(mut self, value: impl IntoValue_<MatchAttributes>) -> RuleDefinition<S0, Set_> { self.0.put("MatchAttributes", value.into_node()); RuleDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RuleDefinition> for RuleDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.StatelessRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statelessrule.html)
#[must_use]
pub struct StatelessRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StatelessRule<Missing_<super::required::priority>, Missing_<super::required::rule_definition>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatelessRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StatelessRule<S0, S1> {
    /// Sets `Priority`. Required. 1 to 65535.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> StatelessRule<Set_, S1> { self.0.put("Priority", value.into_node()); StatelessRule(self.0, PhantomData_) }
    /// Sets `RuleDefinition`. Required.
    #[inline] pub fn rule_definition(mut self, value: impl IntoValue_<RuleDefinition>) -> StatelessRule<S0, Set_> { self.0.put("RuleDefinition", value.into_node()); StatelessRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StatelessRule> for StatelessRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.StatelessRulesAndCustomActions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statelessrulesandcustomactions.html)
#[must_use]
pub struct StatelessRulesAndCustomActions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StatelessRulesAndCustomActions<Missing_<super::required::stateless_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatelessRulesAndCustomActions(Properties_::new(), PhantomData_) }
}
impl<S0> StatelessRulesAndCustomActions<S0> {
    /// Sets `CustomActions`.
    #[inline] pub fn custom_actions(mut self, value: impl IntoValue_<Vec<CustomAction>>) -> Self { self.0.put("CustomActions", value.into_node()); self }
    /// Sets `StatelessRules`. Required.
    #[inline] pub fn stateless_rules(mut self, value: impl IntoValue_<Vec<StatelessRule>>) -> StatelessRulesAndCustomActions<Set_> { self.0.put("StatelessRules", value.into_node()); StatelessRulesAndCustomActions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StatelessRulesAndCustomActions> for StatelessRulesAndCustomActions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RulesSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulessource.html)
#[must_use]
pub struct RulesSource(Properties_);
impl RulesSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RulesSource(Properties_::new()) }
}
impl RulesSource {
    /// Sets `RulesSourceList`.
    #[inline] pub fn rules_source_list(mut self, value: impl IntoValue_<RulesSourceList>) -> Self { self.0.put("RulesSourceList", value.into_node()); self }
    /// Sets `RulesString`. 0 to 1000000 characters.
    #[inline] pub fn rules_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RulesString", value.into_node()); self }
    /// Sets `StatefulRules`.
    #[inline] pub fn stateful_rules(mut self, value: impl IntoValue_<Vec<StatefulRule>>) -> Self { self.0.put("StatefulRules", value.into_node()); self }
    /// Sets `StatelessRulesAndCustomActions`.
    #[inline] pub fn stateless_rules_and_custom_actions(mut self, value: impl IntoValue_<StatelessRulesAndCustomActions>) -> Self { self.0.put("StatelessRulesAndCustomActions", value.into_node()); self }
}
impl IntoValue_<RulesSource> for RulesSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.StatefulRuleOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statefulruleoptions.html)
#[must_use]
pub struct StatefulRuleOptions(Properties_);
impl StatefulRuleOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StatefulRuleOptions(Properties_::new()) }
}
impl StatefulRuleOptions {
    /// Sets `RuleOrder`. The values are constants of [`RuleOrder`].
    #[inline] pub fn rule_order(mut self, value: impl IntoValue_<RuleOrder>) -> Self { self.0.put("RuleOrder", value.into_node()); self }
}
impl IntoValue_<StatefulRuleOptions> for StatefulRuleOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulegroup.html)
#[must_use]
pub struct RuleGroup2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RuleGroup2<Missing_<super::required::rules_source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RuleGroup2(Properties_::new(), PhantomData_) }
}
impl<S0> RuleGroup2<S0> {
    /// Sets `ReferenceSets`.
    #[inline] pub fn reference_sets(mut self, value: impl IntoValue_<ReferenceSets>) -> Self { self.0.put("ReferenceSets", value.into_node()); self }
    /// Sets `RuleVariables`.
    #[inline] pub fn rule_variables(mut self, value: impl IntoValue_<RuleVariables>) -> Self { self.0.put("RuleVariables", value.into_node()); self }
    /// Sets `RulesSource`. Required.
    #[inline] pub fn rules_source(mut self, value: impl IntoValue_<RulesSource>) -> RuleGroup2<Set_> { self.0.put("RulesSource", value.into_node()); RuleGroup2(self.0, PhantomData_) }
    /// Sets `StatefulRuleOptions`.
    #[inline] pub fn stateful_rule_options(mut self, value: impl IntoValue_<StatefulRuleOptions>) -> Self { self.0.put("StatefulRuleOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<RuleGroup2> for RuleGroup2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::NetworkFirewall::RuleGroup.SummaryConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[must_use]
pub struct SummaryConfiguration(Properties_);
impl SummaryConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SummaryConfiguration(Properties_::new()) }
}
impl SummaryConfiguration {
    /// Sets `RuleOptions`. The values are constants of [`SummaryRuleOption`].
    #[inline] pub fn rule_options(mut self, value: impl IntoValue_<Vec<SummaryRuleOption>>) -> Self { self.0.put("RuleOptions", value.into_node()); self }
}
impl IntoValue_<SummaryConfiguration> for SummaryConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum GeneratedRulesType {}
impl GeneratedRulesType {
    /// `ALLOWLIST`
    pub const ALLOWLIST: Value_<GeneratedRulesType> = Value_::constant("ALLOWLIST");
    /// `DENYLIST`
    pub const DENYLIST: Value_<GeneratedRulesType> = Value_::constant("DENYLIST");
    /// `ALERTLIST`
    pub const ALERTLIST: Value_<GeneratedRulesType> = Value_::constant("ALERTLIST");
    /// `REJECTLIST`
    pub const REJECTLIST: Value_<GeneratedRulesType> = Value_::constant("REJECTLIST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeneratedRulesType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum TargetType {}
impl TargetType {
    /// `TLS_SNI`
    pub const TLS_SNI: Value_<TargetType> = Value_::constant("TLS_SNI");
    /// `HTTP_HOST`
    pub const HTTP_HOST: Value_<TargetType> = Value_::constant("HTTP_HOST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `PASS`
    pub const PASS: Value_<Action> = Value_::constant("PASS");
    /// `DROP`
    pub const DROP: Value_<Action> = Value_::constant("DROP");
    /// `ALERT`
    pub const ALERT: Value_<Action> = Value_::constant("ALERT");
    /// `REJECT`
    pub const REJECT: Value_<Action> = Value_::constant("REJECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum Direction {}
impl Direction {
    /// `FORWARD`
    pub const FORWARD: Value_<Direction> = Value_::constant("FORWARD");
    /// `ANY`
    pub const ANY: Value_<Direction> = Value_::constant("ANY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Direction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `IP`
    pub const IP: Value_<Protocol> = Value_::constant("IP");
    /// `TCP`
    pub const TCP: Value_<Protocol> = Value_::constant("TCP");
    /// `UDP`
    pub const UDP: Value_<Protocol> = Value_::constant("UDP");
    /// `ICMP`
    pub const ICMP: Value_<Protocol> = Value_::constant("ICMP");
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// `FTP`
    pub const FTP: Value_<Protocol> = Value_::constant("FTP");
    /// `TLS`
    pub const TLS: Value_<Protocol> = Value_::constant("TLS");
    /// `SMB`
    pub const SMB: Value_<Protocol> = Value_::constant("SMB");
    /// `DNS`
    pub const DNS: Value_<Protocol> = Value_::constant("DNS");
    /// `DCERPC`
    pub const DCERPC: Value_<Protocol> = Value_::constant("DCERPC");
    /// `SSH`
    pub const SSH: Value_<Protocol> = Value_::constant("SSH");
    /// `SMTP`
    pub const SMTP: Value_<Protocol> = Value_::constant("SMTP");
    /// `IMAP`
    pub const IMAP: Value_<Protocol> = Value_::constant("IMAP");
    /// `MSN`
    pub const MSN: Value_<Protocol> = Value_::constant("MSN");
    /// `KRB5`
    pub const KRB5: Value_<Protocol> = Value_::constant("KRB5");
    /// `IKEV2`
    pub const IKEV2: Value_<Protocol> = Value_::constant("IKEV2");
    /// `TFTP`
    pub const TFTP: Value_<Protocol> = Value_::constant("TFTP");
    /// `NTP`
    pub const NTP: Value_<Protocol> = Value_::constant("NTP");
    /// `DHCP`
    pub const DHCP: Value_<Protocol> = Value_::constant("DHCP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum TCPFlag {}
impl TCPFlag {
    /// `FIN`
    pub const FIN: Value_<TCPFlag> = Value_::constant("FIN");
    /// `SYN`
    pub const SYN: Value_<TCPFlag> = Value_::constant("SYN");
    /// `RST`
    pub const RST: Value_<TCPFlag> = Value_::constant("RST");
    /// `PSH`
    pub const PSH: Value_<TCPFlag> = Value_::constant("PSH");
    /// `ACK`
    pub const ACK: Value_<TCPFlag> = Value_::constant("ACK");
    /// `URG`
    pub const URG: Value_<TCPFlag> = Value_::constant("URG");
    /// `ECE`
    pub const ECE: Value_<TCPFlag> = Value_::constant("ECE");
    /// `CWR`
    pub const CWR: Value_<TCPFlag> = Value_::constant("CWR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TCPFlag> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum RuleOrder {}
impl RuleOrder {
    /// `DEFAULT_ACTION_ORDER`
    pub const DEFAULT_ACTION_ORDER: Value_<RuleOrder> = Value_::constant("DEFAULT_ACTION_ORDER");
    /// `STRICT_ORDER`
    pub const STRICT_ORDER: Value_<RuleOrder> = Value_::constant("STRICT_ORDER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RuleOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum SummaryRuleOption {}
impl SummaryRuleOption {
    /// `SID`
    pub const SID: Value_<SummaryRuleOption> = Value_::constant("SID");
    /// `MSG`
    pub const MSG: Value_<SummaryRuleOption> = Value_::constant("MSG");
    /// `METADATA`
    pub const METADATA: Value_<SummaryRuleOption> = Value_::constant("METADATA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SummaryRuleOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::NetworkFirewall::RuleGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `STATELESS`
    pub const STATELESS: Value_<Type> = Value_::constant("STATELESS");
    /// `STATEFUL`
    pub const STATEFUL: Value_<Type> = Value_::constant("STATEFUL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
