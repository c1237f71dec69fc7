export { checkCopy, type CopyFinding } from './copies.ts';
export { deliver, placeOf, testConnection } from './deliver.ts';
export { DeployError } from './errors.ts';
export { hostFacts, nginxConfig, type WebServer, webServers } from './hosts/index.ts';
export { liveSite, type LiveSite } from './live-site.ts';
export { type Hosting, secretSettings } from './settings.ts';
export { changeHosting, hostingFor, hostingOf, keepDelivery, lastDelivery } from './settings-file.ts';
export { deliverLive, deliveryRequests } from './requests.ts';
export { zipOf } from './zip.ts';
