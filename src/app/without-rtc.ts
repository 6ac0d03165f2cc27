// The content policy has no say over WebRTC in every browser. Imported first, before anything is read.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel']) {
  Reflect.deleteProperty(globalThis, name);
}
